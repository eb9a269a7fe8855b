import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { reasonSchema } from "../../../../../seller-order/command-schemas";
import { actOnOrder } from "../../../../../seller-order/producer-order";

/** `POST /producer/orders/:id/decline` `{ reason }`: nothing of it; everything is refunded. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await actOnOrder(req, res, "decline", parseInput(reasonSchema, req.body ?? {}));
}
