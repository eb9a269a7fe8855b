import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { cancelSchema } from "../../../../../seller-order/command-schemas";
import { actOnOrder } from "../../../../../seller-order/producer-order";

/** `POST /producer/orders/:id/cancel`: what was accepted and is not shipped, all or some, is refunded. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await actOnOrder(req, res, "cancel", parseInput(cancelSchema, req.body ?? {}));
}
