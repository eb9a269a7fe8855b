import { z } from "@medusajs/framework/zod";
import { COMMODITIES } from "@pasar-sentra/wire/goods";
import { supplyTermsInputSchema } from "@pasar-sentra/cooperatives/supply/supply-terms-input";
import { MAX_PRICE, MAX_STOCK, MAX_TIERS, MAX_VARIANTS } from "./listing-limits";
import { tierProblem } from "./tier-problem";

/** Text without control characters; line breaks stay where there may be lines. */
const line = (max: number) =>
  z
    .string()
    .transform((text) => text.replace(/\p{Cc}+/gu, " ").trim())
    .pipe(z.string().max(max));
const lines = (max: number) =>
  z
    .string()
    .transform((text) =>
      text
        .replace(/\r\n?/g, "\n")
        .replace(/[^\P{Cc}\n]+/gu, " ")
        .trim(),
    )
    .pipe(z.string().max(max));

const texts = { subtitle: line(120), description: lines(4000), material: line(200) };

const tiersSchema = z
  .array(
    z.object({
      min_quantity: z.number().int().min(1).max(1_000_000),
      unit_price: z.number().int().min(1).max(MAX_PRICE),
    }),
  )
  .max(MAX_TIERS)
  .superRefine((tiers, context) => {
    const problem = tierProblem(tiers);
    if (problem) context.addIssue({ code: "custom", message: problem.message, path: [problem.index] });
  });

/** What the seller's own code of a variant may hold; `:` stands between the cooperative and the code in the SKU. */
export const sellerCode = z
  .string()
  .trim()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._/-]{0,59}$/)
  .or(z.literal(""));

const sizeSchema = z.object({
  length: z.number().int().min(1).max(20_000),
  width: z.number().int().min(1).max(20_000),
  height: z.number().int().min(1).max(20_000),
});

const variantSchema = z
  .object({
    id: z.string().min(1).max(64).optional(),
    option_values: z
      .array(line(60).pipe(z.string().min(1)))
      .min(1)
      .max(2),
    code: sellerCode.default(""),
    weight_grams: z.number().int().min(1).max(5_000_000).nullable().default(null),
    size_mm: sizeSchema.nullable().default(null),
    tiers: tiersSchema.default([]),
    stock: z.number().int().min(0).max(MAX_STOCK).nullable().default(null),
    stock_seen: z.number().int().nullable().optional(),
    terms: z.record(z.string(), z.unknown()),
  })
  .transform((variant, context) => {
    const parsed = supplyTermsInputSchema.safeParse({
      ...pickTerms(variant.terms),
      variant_id: "unknown",
      made_to_order: variant.stock === null,
    });
    if (!parsed.success) {
      for (const issue of parsed.error.issues) {
        context.addIssue({ code: "custom", message: issue.message, path: ["terms", ...issue.path] });
      }
      return z.NEVER;
    }
    const { variant_id: _, made_to_order: __, ...terms } = parsed.data;
    if (variant.tiers[0] && variant.tiers[0].min_quantity > terms.moq) {
      context.addIssue({ code: "custom", message: "must begin at the smallest order", path: ["tiers", 0] });
    }
    return { ...variant, terms };
  });

/** Fields that nobody may set this way are dropped, not refused: a form may send back what it was given. */
function pickTerms(terms: Record<string, unknown>) {
  const known = [
    "unit",
    "trade_unit",
    "trade_unit_size",
    "moq",
    "order_multiple",
    "lead_time_days",
    "monthly_capacity",
    "gtin",
  ];
  return Object.fromEntries(known.flatMap((key) => (key in terms ? [[key, terms[key]]] : [])));
}

/**
 * A listing as its editor sends it. Anything else in the body (`cooperative_id`, `status`, `price`, `metadata` …) is
 * dropped. Errors name the field, such as `variants.0.tiers.1`.
 */
export const listingInputSchema = z
  .object({
    title: line(120).pipe(z.string().min(3)),
    subtitle: texts.subtitle.default(""),
    description: texts.description.default(""),
    material: texts.material.default(""),
    commodity: z.enum(COMMODITIES).nullable().default(null),
    sentra_slug: z
      .string()
      .regex(/^[a-z0-9-]{1,100}$/)
      .nullable()
      .default(null),
    certificates: z
      .array(z.object({ type: line(40).pipe(z.string().min(1)), number: line(60).pipe(z.string().min(1)) }))
      .max(10)
      .default([]),
    english: z
      .object({
        title: line(120).default(""),
        subtitle: texts.subtitle.default(""),
        description: texts.description.default(""),
        material: texts.material.default(""),
      })
      .default({ title: "", subtitle: "", description: "", material: "" }),
    option_titles: z
      .array(line(40).pipe(z.string().min(1)))
      .min(1)
      .max(2),
    variants: z.array(variantSchema).min(1).max(MAX_VARIANTS),
  })
  .superRefine(({ option_titles, variants }, context) => {
    const issue = (path: PropertyKey[], message: string) =>
      context.addIssue({ code: "custom", path: [...path], message });
    if (new Set(option_titles.map(folded)).size < option_titles.length) {
      issue(["option_titles", 1], "must differ from the first");
    }
    const choices = new Set<string>();
    const codes = new Set<string>();
    for (const [index, { option_values, code }] of variants.entries()) {
      const choice = JSON.stringify(option_values.map(folded));
      if (option_values.length !== option_titles.length) {
        issue(["variants", index, "option_values"], `must be ${option_titles.length}`);
      } else if (choices.has(choice)) issue(["variants", index, "option_values"], "names a choice twice");
      if (code && codes.has(folded(code))) issue(["variants", index, "code"], "names a code twice");
      choices.add(choice);
      codes.add(folded(code));
    }
  });

function folded(text: string): string {
  return text.toLocaleLowerCase("id");
}

export type ParsedListing = z.output<typeof listingInputSchema>;
export type ParsedVariant = ParsedListing["variants"][number];
