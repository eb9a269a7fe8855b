import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { addressLabel } from "../../../../../../../seller-order/documents/address-label";
import { sendDocument } from "../../../../../../../seller-order/documents/send-document";

/** `GET /producer/orders/:id/parcels/:parcel_id/label`: an A6 address label with bar code, PDF. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await sendDocument(req, res, "label", addressLabel);
}
