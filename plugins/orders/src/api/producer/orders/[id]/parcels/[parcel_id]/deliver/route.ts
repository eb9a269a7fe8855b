import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { nothingSchema } from "../../../../../../../seller-order/command-schemas";
import { actOnOrder } from "../../../../../../../seller-order/producer-order";

/** `POST /producer/orders/:id/parcels/:parcel_id/deliver`: the parcel has arrived. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  parseInput(nothingSchema, req.body ?? {});
  await actOnOrder(req, res, "deliver", { parcel_id: req.params.parcel_id as string });
}
