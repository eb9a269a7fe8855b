import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { shipSchema } from "../../../../../../../seller-order/command-schemas";
import { actOnOrder } from "../../../../../../../seller-order/producer-order";

/** `POST /producer/orders/:id/parcels/:parcel_id/ship`: the courier has taken the parcel. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const input = parseInput(shipSchema, req.body ?? {});
  await actOnOrder(req, res, "ship", { ...input, parcel_id: req.params.parcel_id as string });
}
