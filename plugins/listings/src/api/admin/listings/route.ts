import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { listListings, listingsQuerySchema } from "../../../listing/list-listings";

/** `GET /admin/listings?state=&q=&cursor=&limit=`, for operators: the queue is `state=in_review`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await listListings(req.scope, null, parseInput(listingsQuerySchema, req.query)));
}
