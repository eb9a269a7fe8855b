import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CapacityPage } from "@pasar-sentra/wire/allocation";
import { pauseSchema } from "../../../../capacity/capacity-input";
import { readCapacityPage } from "../../../../capacity/read-capacity-page";
import { mayChangeAll, memberMeant } from "../../../../capacity/whose-capacity";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { CAPACITY_MODULE } from "../../../../modules/capacity";
import type { CapacityModuleService } from "../../../../modules/capacity/service";
import { actingProducer, historyActor } from "@pasar-sentra/cooperatives/staff/acting-producer";

/** Pauses that one cooperative may have, of all times. */
const MOST_PAUSES = 2_000;

/** `POST /producer/capacity/pauses`: days off, of the whole cooperative (officers, managers) or of one member. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CapacityPage>,
): Promise<void> {
  const acting = actingProducer(req);
  const input = parseInput(pauseSchema, req.body ?? {});
  const everybody = mayChangeAll(acting) && !input.member_id && !acting.member;
  const member_id = everybody ? null : await memberMeant(req.scope, acting, input.member_id);
  const cooperative_id = acting.cooperative.id;
  const service = req.scope.resolve<CapacityModuleService>(CAPACITY_MODULE);
  const [, count] = await service.listAndCountCapacityPauses({ cooperative_id }, { take: 1, select: ["id"] });
  if (count >= MOST_PAUSES) {
    throw new RefusalError(409, "too_many_pauses", `At most ${MOST_PAUSES} pauses of one cooperative`);
  }
  await service.createCapacityPauses({ ...input, member_id, cooperative_id, ...historyActor(acting) });
  res.json(await readCapacityPage(req.scope, acting));
}
