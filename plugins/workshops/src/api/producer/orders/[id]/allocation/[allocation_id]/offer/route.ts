import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { offerSchema } from "../../../../../../../allocation/allocation-command";
import { runAllocationCommand } from "../../../../../../../allocation/allocation-route";
import type { AllocationPage } from "@pasar-sentra/wire/allocation";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";

/** `POST /producer/orders/:id/allocation/:allocation_id/offer`: offers the work without a maker to members, as a new round with a deadline. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AllocationPage>,
): Promise<void> {
  const input = parseInput(offerSchema, req.body ?? {});
  await runAllocationCommand(req, res, { type: "offer", ...input });
}
