import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { nothingSchema } from "../../../../../../../seller-order/command-schemas";
import { actOnOrder } from "../../../../../../../seller-order/producer-order";

/** `POST /producer/orders/:id/returns/:return_id/receive`: the goods are back. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  parseInput(nothingSchema, req.body ?? {});
  await actOnOrder(req, res, "receive_return", { return_id: req.params.return_id as string });
}
