import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import { historyQuerySchema, readListingHistory } from "../../../../../listing/listing-history";
import { ownListing } from "../../../../../listing/own-listing";
import { actingProducer } from "@pasar-sentra/cooperatives/staff/acting-producer";

/** `GET /producer/listings/:id/history?kind=&cursor=&limit=`, for staff: who changed what, newest first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { cooperative } = actingProducer(req);
  const { product_id } = await ownListing(req.scope, cooperative.id, req.params.id as string);
  const query = parseInput(historyQuerySchema, req.query);
  res.json(await readListingHistory(req.scope, product_id, query, requestLocale(req)));
}
