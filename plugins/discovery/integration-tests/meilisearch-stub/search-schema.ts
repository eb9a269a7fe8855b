import { z } from "@medusajs/framework/zod";
import { badRequest } from "./api-error";

const strings = z.array(z.string());
const natural = z.number().int().min(0);

/** What a search may say; anything else is refused by name, as the engine does. */
const SEARCH = {
  q: z.string().nullable(),
  offset: natural,
  limit: natural,
  page: natural,
  hitsPerPage: natural,
  attributesToRetrieve: strings,
  attributesToCrop: strings,
  cropLength: natural,
  cropMarker: z.string(),
  attributesToHighlight: strings,
  highlightPreTag: z.string(),
  highlightPostTag: z.string(),
  showMatchesPosition: z.boolean(),
  showRankingScore: z.boolean(),
  showRankingScoreDetails: z.boolean(),
  filter: z.union([z.string(), z.array(z.union([z.string(), strings]))]),
  sort: strings,
  distinct: z.string(),
  facets: strings,
  matchingStrategy: z.enum(["all", "last", "frequency"]),
  attributesToSearchOn: strings,
  rankingScoreThreshold: z.number().min(0).max(1),
  locales: z.array(z.enum(["id", "en", "ind", "eng"])),
} satisfies Record<string, z.ZodType>;

const FACET_SEARCH = {
  facetName: z.string(),
  facetQuery: z.string().nullable(),
  q: SEARCH.q,
  filter: SEARCH.filter,
  matchingStrategy: SEARCH.matchingStrategy,
  attributesToSearchOn: SEARCH.attributesToSearchOn,
  rankingScoreThreshold: SEARCH.rankingScoreThreshold,
  locales: SEARCH.locales,
  exhaustiveFacetCount: z.boolean(),
} satisfies Record<string, z.ZodType>;

/** Faults that have names of their own; the others are called as those of a search. */
const FACET_CODES: Record<string, string> = {
  facetName: "invalid_facet_search_facet_name",
  facetQuery: "invalid_facet_search_query",
  exhaustiveFacetCount: "invalid_facet_search_exhaustive_facet_count",
};

type Body<Schema extends Record<string, z.ZodType>> = { [Key in keyof Schema]?: z.infer<Schema[Key]> };
export type SearchBody = Body<typeof SEARCH>;
export type FacetSearchBody = Body<typeof FACET_SEARCH>;

export function readSearch(body: unknown): SearchBody {
  return read(SEARCH, body, "invalid_search");
}

export function readFacetSearch(body: unknown): FacetSearchBody {
  return read(FACET_SEARCH, body, "invalid_search", FACET_CODES);
}

function read<Schema extends Record<string, z.ZodType>>(
  schema: Schema,
  body: unknown,
  code: string,
  codes: Record<string, string> = {},
): Body<Schema> {
  if (body === null || typeof body !== "object" || Array.isArray(body)) {
    throw badRequest("bad_request", "Invalid value type: expected an object");
  }
  for (const [key, value] of Object.entries(body)) {
    const known = Object.hasOwn(schema, key) ? schema[key] : undefined;
    if (!known) {
      throw badRequest(
        "bad_request",
        `Unknown field \`${key}\`: expected one of ${Object.keys(schema).join(", ")}`,
      );
    }
    const parsed = known.safeParse(value);
    if (!parsed.success) {
      const name = key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
      throw badRequest(
        codes[key] ?? `${code}_${name}`,
        `Invalid value at \`.${key}\`: ${JSON.stringify(value)}`,
      );
    }
  }
  return body as Body<Schema>;
}
