import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import { parseCatalogueQuery } from "../../../catalogue/catalogue-query";
import { listCatalogue } from "../../../catalogue/list-catalogue";
import { publicPage } from "../../../catalogue/public-page";

/** `GET /store/catalogue`, for anyone with a publishable key: cards, facets and the cursor of the next page. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const result = await listCatalogue(req.scope, parseCatalogueQuery(req.query), requestLocale(req));
  publicPage(res).json(result);
}
