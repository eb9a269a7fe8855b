import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { returnSchema } from "../../../../../seller-order/command-schemas";
import { actOnOrder } from "../../../../../seller-order/producer-order";

/** `POST /producer/orders/:id/returns`: the buyer wants to give back what has arrived. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await actOnOrder(req, res, "request_return", parseInput(returnSchema, req.body ?? {}));
}
