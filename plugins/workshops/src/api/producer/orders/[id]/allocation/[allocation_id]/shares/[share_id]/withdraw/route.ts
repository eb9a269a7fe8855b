import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withdrawSchema } from "../../../../../../../../../allocation/allocation-command";
import { runAllocationCommand } from "../../../../../../../../../allocation/allocation-route";
import type { AllocationPage } from "@pasar-sentra/wire/allocation";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";

/** `POST /producer/orders/:id/allocation/:allocation_id/shares/:share_id/withdraw`: takes work back, with the reason. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AllocationPage>,
): Promise<void> {
  const input = parseInput(withdrawSchema, req.body ?? {});
  await runAllocationCommand(req, res, {
    type: "withdraw",
    share_id: req.params.share_id as string,
    ...input,
  });
}
