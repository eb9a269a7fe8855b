import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requestKey } from "@pasar-sentra/foundation/idempotency/request-key";
import { answerSchema } from "../../../../../allocation/allocation-command";
import { ownMember } from "../../../../../allocation/own-member";
import { readWorkPage } from "../../../../../allocation/read-work-page";
import type { WorkPage } from "@pasar-sentra/wire/allocation";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { found } from "@pasar-sentra/foundation/http/found";
import { ALLOCATION_MODULE } from "../../../../../modules/allocation";
import type { AllocationModuleService } from "../../../../../modules/allocation/service";
import {
  actingProducer,
  historyActor,
  requireActiveCooperative,
} from "@pasar-sentra/cooperatives/staff/acting-producer";
import { changeAllocationWorkflow } from "../../../../../allocation/change-allocation";

/** `POST /producer/work/:share_id/answer`: a member's answer to an offer; another member's share is 404. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<WorkPage>): Promise<void> {
  const acting = actingProducer(req);
  const member = ownMember(acting);
  requireActiveCooperative(acting);
  const input = parseInput(answerSchema, req.body ?? {});
  const share_id = req.params.share_id as string;
  const cooperative_id = acting.cooperative.id;
  const [share] = await req.scope
    .resolve<AllocationModuleService>(ALLOCATION_MODULE)
    .listAllocationShares(
      { id: share_id, member_id: member.id, cooperative_id },
      { select: ["id", "allocation_id"], take: 1 },
    );
  const { allocation_id } = found((share as unknown as { allocation_id: string }) ?? null, "Share");
  await changeAllocationWorkflow(req.scope).run({
    input: {
      id: allocation_id,
      cooperative_id,
      command: { type: "answer", share_id, member_id: member.id, ...input },
      actor: historyActor(acting),
      request_key: requestKey(req),
    },
  });
  res.json(await readWorkPage(req.scope, member, { tab: "offered", limit: 20 }));
}
