import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { answerSchema } from "../../../../../../../../../allocation/allocation-command";
import { runAllocationCommand } from "../../../../../../../../../allocation/allocation-route";
import type { AllocationPage } from "@pasar-sentra/wire/allocation";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";

/** `POST /producer/orders/:id/allocation/:allocation_id/shares/:share_id/answer`: an officer writes down a member's answer. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AllocationPage>,
): Promise<void> {
  const input = parseInput(answerSchema, req.body ?? {});
  await runAllocationCommand(req, res, {
    type: "answer",
    share_id: req.params.share_id as string,
    member_id: null,
    ...input,
  });
}
