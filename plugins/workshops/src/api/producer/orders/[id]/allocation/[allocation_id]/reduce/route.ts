import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { reduceSchema } from "../../../../../../../allocation/allocation-command";
import { runAllocationCommand } from "../../../../../../../allocation/allocation-route";
import type { AllocationPage } from "@pasar-sentra/wire/allocation";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";

/** `POST /producer/orders/:id/allocation/:allocation_id/reduce`: gives up a part that nobody makes, with the reason. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AllocationPage>,
): Promise<void> {
  const input = parseInput(reduceSchema, req.body ?? {});
  await runAllocationCommand(req, res, { type: "reduce", ...input });
}
