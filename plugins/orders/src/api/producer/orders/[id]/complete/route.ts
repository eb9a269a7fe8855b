import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { nothingSchema } from "../../../../../seller-order/command-schemas";
import { actOnOrder } from "../../../../../seller-order/producer-order";

/** `POST /producer/orders/:id/complete`: everything is delivered and no return is open. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  parseInput(nothingSchema, req.body ?? {});
  await actOnOrder(req, res, "complete", {});
}
