import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CapacityPage } from "@pasar-sentra/wire/allocation";
import { declareCapacitySchema } from "../../../capacity/capacity-input";
import { declareCapacity } from "../../../capacity/declare-capacity";
import { readCapacityPage } from "../../../capacity/read-capacity-page";
import { memberMeant } from "../../../capacity/whose-capacity";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { actingProducer, historyActor } from "@pasar-sentra/cooperatives/staff/acting-producer";

/** `GET /producer/capacity`: officers and managers see all members, a member the own row. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<CapacityPage>): Promise<void> {
  res.json(await readCapacityPage(req.scope, actingProducer(req)));
}

/** `POST /producer/capacity`: declares what a member can make in a week, from a day on. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<CapacityPage>,
): Promise<void> {
  const acting = actingProducer(req);
  const { member_id, ...input } = parseInput(declareCapacitySchema, req.body ?? {});
  await declareCapacity(req.scope, {
    ...input,
    member_id: await memberMeant(req.scope, acting, member_id),
    cooperative_id: acting.cooperative.id,
    actor: historyActor(acting),
  });
  res.json(await readCapacityPage(req.scope, acting));
}
