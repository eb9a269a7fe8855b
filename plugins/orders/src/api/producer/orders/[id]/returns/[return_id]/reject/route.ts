import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { reasonSchema } from "../../../../../../../seller-order/command-schemas";
import { actOnOrder } from "../../../../../../../seller-order/producer-order";

/** `POST /producer/orders/:id/returns/:return_id/reject` `{ reason }`: the return is not taken. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason } = parseInput(reasonSchema, req.body ?? {});
  await actOnOrder(req, res, "reject_return", { return_id: req.params.return_id as string, reason });
}
