import { z } from "@medusajs/framework/zod";
import { COMMODITIES } from "@pasar-sentra/wire/goods";
import { parseQuery } from "../http/parse-query";

/** Values that one filter may list. */
const MAX_VALUES = 20;
/** Cards on one page at most. */
const MAX_LIMIT = 48;
const MAX_TEXT_LENGTH = 200;
/** Rupiah; beyond any price in the shop and well within what an integer holds exactly. */
const MAX_PRICE = 10_000_000_000;

/** Base units; no workshop takes a larger smallest order. */
const MAX_QUANTITY = 1_000_000;
/** Days. */
const MAX_LEAD_TIME = 3_650;
export const SORTS = ["relevance", "newest", "price_asc", "price_desc", "popularity"] as const;

const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be a slug: lower-case letters, digits and single hyphens");
const provinceCode = z.string().regex(/^\d{2}$/, "must be a province code of two digits");
const regencyCode = z.string().regex(/^\d{2}\.\d{2}$/, "must be a regency code such as 35.73");
/** Types of certificates and codes of badges: short words without control characters. */
const label = z
  .string()
  .min(1)
  .max(60, "is at most 60 characters long")
  .regex(/^[\p{L}\p{N}][\p{L}\p{N} ./_-]*$/u, "must be a word of letters and digits");
const yesOrNo = z.enum(["true", "false"]).transform((value) => value === "true");
const wholeNumber = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,12}$/, "must be a whole number without sign or separators")
    .transform(Number)
    .pipe(z.number().min(min).max(max));

/** A parameter that may be repeated; Express gives one value as a string. */
function repeated<Item extends z.ZodType>(item: Item) {
  return z
    .preprocess(
      (value) => (value === undefined || Array.isArray(value) ? value : [value]),
      z.array(item).min(1).max(MAX_VALUES, `lists at most ${MAX_VALUES} values`).optional(),
    )
    .transform((values) => (values ? [...new Set(values)] : undefined));
}

const catalogueQuery = z
  .strictObject({
    q: z.string().max(MAX_TEXT_LENGTH, `is at most ${MAX_TEXT_LENGTH} characters long`).optional(),
    commodity: repeated(z.enum(COMMODITIES)),
    province: repeated(provinceCode),
    regency: repeated(regencyCode),
    sentra: repeated(slug),
    cooperative: repeated(slug),
    certificate: repeated(label),
    badge: repeated(label),
    price_min: wholeNumber(0, MAX_PRICE).optional(),
    price_max: wholeNumber(0, MAX_PRICE).optional(),
    moq_max: wholeNumber(1, MAX_QUANTITY).optional(),
    lead_time_max: wholeNumber(0, MAX_LEAD_TIME).optional(),
    made_to_order: yesOrNo.optional(),
    in_stock: z
      .literal("true")
      .transform(() => true)
      .optional(),
    sort: z.enum(SORTS).optional(),
    limit: wholeNumber(1, MAX_LIMIT).default(24),
    cursor: z.string().max(200).optional(),
    facets: yesOrNo.default(true),
  })
  .refine(({ price_min: min, price_max: max }) => min === undefined || max === undefined || min <= max, {
    path: ["price_max"],
    message: "must not be below price_min",
  });

/** What `GET /store/catalogue` is asked for. */
export type CatalogueQuery = z.infer<typeof catalogueQuery>;

/**
 * Reads the query of `GET /store/catalogue`.
 * @throws {MedusaError} invalid_data (400) that names the first parameter that is unknown or malformed
 */
export function parseCatalogueQuery(query: unknown): CatalogueQuery {
  return parseQuery(catalogueQuery, query);
}
