import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { indexOverview } from "../../../rebuild/index-overview";

/** `GET /admin/search-indexes`, for operators: the indexes, and how far the latest rebuilding is. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await indexOverview(req.scope));
}
