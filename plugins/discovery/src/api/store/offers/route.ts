import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "@medusajs/framework/zod";
import type { OffersResult } from "@pasar-sentra/wire/catalogue";
import { parseQuery } from "../../../http/parse-query";
import { readOffers } from "../../../offers/read-offers";

/** Variants asked for at once. */
const MOST_VARIANTS = 100;

const variantId = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, "must be ids of variants, separated by commas");

const offersQuery = z.strictObject({
  variant_ids: z
    .union([z.string(), z.array(z.string())])
    .transform((ids) => [...new Set([ids].flat().flatMap((part) => part.split(",")))])
    .pipe(z.array(variantId).min(1).max(MOST_VARIANTS, `lists at most ${MOST_VARIANTS} ids`)),
});

/** `GET /store/offers`, for anyone with a publishable key: price, stock and earliest date of this moment. */
export async function GET(req: MedusaRequest, res: MedusaResponse<OffersResult>): Promise<void> {
  const { variant_ids: ids } = parseQuery(offersQuery, req.query);
  const offers = await readOffers(req.scope, ids);
  res.set("Cache-Control", "no-store").json({ offers });
}
