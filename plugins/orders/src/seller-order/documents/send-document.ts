import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { found } from "@pasar-sentra/foundation/http/found";
import { type Locale, requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import { ownOrder } from "../producer-order";
import { type ParcelDocument, parcelDocument } from "./parcel-document";

/** Answers with a paper of the route's parcel, to be opened and printed. 404 for a parcel of others. */
export async function sendDocument(
  req: MedusaRequest,
  res: MedusaResponse,
  name: "label" | "slip",
  draw: (parcel: ParcelDocument, locale: Locale) => Promise<Buffer>,
): Promise<void> {
  const order = await ownOrder(req);
  const parcel = found(await parcelDocument(req.scope, order, req.params.parcel_id as string), "Parcel");
  const pdf = await draw(parcel, requestLocale(req));
  res
    .set("Content-Type", "application/pdf")
    .set("Content-Disposition", `inline; filename="${name}-${parcel.parcel_number}.pdf"`)
    .set("Cache-Control", "private, no-store")
    .send(pdf);
}
