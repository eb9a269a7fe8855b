import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { checkSchema } from "../../../../../../../../../allocation/allocation-command";
import { runAllocationCommand } from "../../../../../../../../../allocation/allocation-route";
import type { AllocationPage } from "@pasar-sentra/wire/allocation";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";

/** `POST /producer/orders/:id/allocation/:allocation_id/shares/:share_id/check`: the quality check of what a member brought. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AllocationPage>,
): Promise<void> {
  const input = parseInput(checkSchema, req.body ?? {});
  await runAllocationCommand(req, res, { type: "check", share_id: req.params.share_id as string, ...input });
}
