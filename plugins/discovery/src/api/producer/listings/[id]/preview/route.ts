import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ownListing } from "@pasar-sentra/listings/listing/own-listing";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import { actingProducer } from "@pasar-sentra/cooperatives/staff/acting-producer";
import { previewProductPage } from "../../../../../page/read-product-page";

/**
 * `GET /producer/listings/:id/preview`, for staff of its cooperative: the page as shoppers (will) see it, in the shape of
 * `GET /store/catalogue/:handle`; null while there is nothing to show, such as a listing without a price.
 */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { product_id } = await ownListing(
    req.scope,
    actingProducer(req).cooperative.id,
    req.params.id as string,
  );
  res.json({ product: await previewProductPage(req.scope, product_id, requestLocale(req)) });
}
