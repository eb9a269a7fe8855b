import { z } from "@medusajs/framework/zod";
import { badRequest } from "./api-error";

const words = z.array(z.string()).nullable();
const granular = z.strictObject({
  attributePatterns: z.array(z.string().min(1)).min(1),
  features: z.strictObject({
    facetSearch: z.boolean(),
    filter: z.strictObject({ equality: z.boolean(), comparison: z.boolean() }),
  }),
});
const size = z.number().int().min(0).max(255).nullable();
const count = z.number().int().min(1).nullable();
const BUILT_IN = [
  "words",
  "typo",
  "proximity",
  "attribute",
  "attributeRank",
  "wordPosition",
  "sort",
  "exactness",
];

/** Every key that the settings route knows; others are refused by name. */
const SETTINGS = {
  displayedAttributes: words,
  searchableAttributes: words,
  filterableAttributes: z.array(z.union([z.string(), granular])).nullable(),
  sortableAttributes: words,
  rankingRules: z
    .array(z.string().refine((rule) => BUILT_IN.includes(rule) || /^.+:(asc|desc)$/.test(rule)))
    .nullable(),
  stopWords: words,
  synonyms: z.record(z.string(), z.array(z.string())).nullable(),
  distinctAttribute: z.string().nullable(),
  proximityPrecision: z.enum(["byWord", "byAttribute"]).nullable(),
  typoTolerance: z
    .strictObject({
      enabled: z.boolean().nullable().optional(),
      disableOnAttributes: words.optional(),
      disableOnWords: words.optional(),
      disableOnNumbers: z.boolean().nullable().optional(),
      minWordSizeForTypos: z
        .strictObject({ oneTypo: size.optional(), twoTypos: size.optional() })
        .refine(({ oneTypo, twoTypos }) => (oneTypo ?? 5) <= (twoTypos ?? 9))
        .optional(),
    })
    .nullable(),
  faceting: z
    .strictObject({
      maxValuesPerFacet: count.optional(),
      sortFacetValuesBy: z
        .record(z.string(), z.enum(["alpha", "count"]))
        .nullable()
        .optional(),
    })
    .nullable(),
  pagination: z.strictObject({ maxTotalHits: count.optional() }).nullable(),
  searchCutoffMs: count,
  localizedAttributes: z
    .array(z.strictObject({ attributePatterns: z.array(z.string()), locales: z.array(z.string()) }))
    .nullable(),
  facetSearch: z.boolean().nullable(),
  prefixSearch: z.enum(["indexingTime", "disabled"]).nullable(),
  separatorTokens: words,
  nonSeparatorTokens: words,
  dictionary: words,
} satisfies Record<string, z.ZodType>;

export type StubSettings = { [Key in keyof typeof SETTINGS]?: z.infer<(typeof SETTINGS)[Key]> };

/** @throws {ApiError} as the engine: a key it doesn't know, or a value that is wrong for its key */
export function readSettings(body: unknown): StubSettings {
  if (body === null || typeof body !== "object" || Array.isArray(body)) {
    throw badRequest("bad_request", "Invalid value type: expected an object");
  }
  for (const [key, value] of Object.entries(body)) {
    const schema = Object.hasOwn(SETTINGS, key) ? SETTINGS[key as keyof typeof SETTINGS] : undefined;
    if (!schema) {
      throw badRequest(
        "bad_request",
        `Unknown field \`${key}\`: expected one of ${Object.keys(SETTINGS).join(", ")}`,
      );
    }
    const parsed = schema.safeParse(value);
    if (!parsed.success) {
      throw badRequest(
        `invalid_settings_${snake(key)}`,
        `Invalid value at \`.${key}\`: ${parsed.error.message}`,
      );
    }
  }
  return body as StubSettings;
}

function snake(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

export interface FilterFeatures {
  equality: boolean;
  comparison: boolean;
  facetSearch: boolean;
}

/** What an attribute may be used for in filters and facets; null when it is not filterable. */
export function filterFeatures(
  { filterableAttributes }: StubSettings,
  attribute: string,
): FilterFeatures | null {
  for (const rule of filterableAttributes ?? []) {
    if (typeof rule === "string") {
      if (matches(rule, attribute)) return { equality: true, comparison: true, facetSearch: true };
    } else if (rule.attributePatterns.some((pattern) => matches(pattern, attribute))) {
      const { facetSearch, filter } = rule.features;
      return filter.equality || filter.comparison ? { ...filter, facetSearch } : null;
    }
  }
  return null;
}

/** A pattern names an attribute, what lies below it, or with a star what begins or ends alike. */
function matches(pattern: string, attribute: string): boolean {
  if (pattern.endsWith("*")) return attribute.startsWith(pattern.slice(0, -1));
  if (pattern.startsWith("*")) return attribute.endsWith(pattern.slice(1));
  return attribute === pattern || attribute.startsWith(`${pattern}.`);
}
