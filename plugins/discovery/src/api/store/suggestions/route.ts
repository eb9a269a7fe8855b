import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import { requestLocale } from "@pasar-sentra/foundation/locale/request-locale";
import { publicPage } from "../../../catalogue/public-page";
import { parseQuery } from "../../../http/parse-query";
import { suggest } from "../../../suggestions/suggest";

const suggestionsQuery = z.strictObject({
  q: z.string().max(200, "is at most 200 characters long"),
});

/** `GET /store/suggestions`, for anyone with a publishable key: what the words being typed may become. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { q } = parseQuery(suggestionsQuery, req.query);
  publicPage(res).json(await suggest(req.scope, q, requestLocale(req)));
}
