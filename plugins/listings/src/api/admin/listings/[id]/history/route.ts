import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import { historyQuerySchema, readListingHistory } from "../../../../../listing/listing-history";
import { anyListing } from "../../../../../listing/own-listing";

/** `GET /admin/listings/:id/history?kind=&cursor=&limit=`, for operators. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { product_id } = await anyListing(req.scope, req.params.id as string);
  const query = parseInput(historyQuerySchema, req.query);
  res.json(await readListingHistory(req.scope, product_id, query, requestLocale(req)));
}
