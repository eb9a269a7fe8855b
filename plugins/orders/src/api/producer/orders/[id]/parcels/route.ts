import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { packSchema } from "../../../../../seller-order/command-schemas";
import { actOnOrder } from "../../../../../seller-order/producer-order";

/** `POST /producer/orders/:id/parcels`: packs a parcel; its label can be printed then. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await actOnOrder(req, res, "pack", parseInput(packSchema, req.body ?? {}));
}
