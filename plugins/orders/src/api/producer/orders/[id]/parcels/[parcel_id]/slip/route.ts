import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { packingSlip } from "../../../../../../../seller-order/documents/packing-slip";
import { sendDocument } from "../../../../../../../seller-order/documents/send-document";

/** `GET /producer/orders/:id/parcels/:parcel_id/slip`: an A4 packing slip, PDF. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendDocument(req, res, "slip", packingSlip);
}
