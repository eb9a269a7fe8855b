import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { splitSchema } from "../../../../../../../allocation/allocation-command";
import { runAllocationCommand } from "../../../../../../../allocation/allocation-route";
import type { AllocationPage } from "@pasar-sentra/wire/allocation";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";

/** `POST /producer/orders/:id/allocation/:allocation_id/split`: keeps the officer's split (or the rule's) as the proposal. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AllocationPage>,
): Promise<void> {
  const input = parseInput(splitSchema, req.body ?? {});
  await runAllocationCommand(req, res, { type: "split", ...input });
}
