import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { anyListing } from "../../../../listing/own-listing";
import { readListing } from "../../../../listing/read-listing";

/** `GET /admin/listings/:id`, for operators. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const row = await anyListing(req.scope, req.params.id as string);
  res.json({ listing: await readListing(req.scope, row, "user", requestLocale(req)) });
}
