import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import { listListings, listingsQuerySchema } from "../../../listing/list-listings";

/** `GET /admin/listings?state=&q=&cursor=&limit=`, for operators: the queue is `state=in_review`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = parseInput(listingsQuerySchema, req.query);
  res.json(await listListings(req.scope, null, query, requestLocale(req)));
}
