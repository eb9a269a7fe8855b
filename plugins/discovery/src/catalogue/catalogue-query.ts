import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { COMMODITIES } from "@pasar-sentra/cooperatives/store-api";

/** Values that one filter may list. */
const MAX_VALUES = 20;
/** Cards on one page at most. */
const MAX_LIMIT = 48;
const MAX_TEXT_LENGTH = 200;
/** Rupiah; beyond any price in the shop and well within what an integer holds exactly. */
const MAX_PRICE = 10_000_000_000;

const slug = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be a slug: lower-case letters, digits and single hyphens");
const provinceCode = z.string().regex(/^\d{2}$/, "must be a province code of two digits");
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
    sentra: repeated(slug),
    cooperative: repeated(slug),
    price_min: wholeNumber(0, MAX_PRICE).optional(),
    price_max: wholeNumber(0, MAX_PRICE).optional(),
    made_to_order: z
      .enum(["true", "false"])
      .transform((value) => value === "true")
      .optional(),
    in_stock: z
      .literal("true")
      .transform(() => true)
      .optional(),
    sort: z.enum(["newest", "price_asc", "price_desc", "relevance"]).optional(),
    limit: wholeNumber(1, MAX_LIMIT).default(24),
    cursor: z.string().max(200).optional(),
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
  const parsed = catalogueQuery.safeParse(query);
  if (parsed.success) {
    return parsed.data;
  }
  const issue = parsed.error.issues[0];
  if (issue?.code === "unrecognized_keys") {
    throw refusal(`unknown parameter ${JSON.stringify(issue.keys[0]?.slice(0, 100))}`);
  }
  throw refusal(
    `parameter ${JSON.stringify(String(issue?.path[0] ?? ""))}: ${issue?.message ?? "is malformed"}`,
  );
}

function refusal(message: string): MedusaError {
  return new MedusaError(MedusaError.Types.INVALID_DATA, message);
}
