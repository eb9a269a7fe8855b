import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { actOnOrder } from "../../../../../../seller-order/producer-order";

/** `DELETE /producer/orders/:id/parcels/:parcel_id`: opens a parcel that has not left. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await actOnOrder(req, res, "unpack", { parcel_id: req.params.parcel_id as string });
}
