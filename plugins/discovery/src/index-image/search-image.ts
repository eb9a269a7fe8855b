import type { SearchTypes } from "@medusajs/framework/types";
import { synonymsVersion } from "../synonyms/current-synonyms";
import { countFacet } from "./count-facets";
import { filterMask, NotInImage } from "./filter-mask";
import type { IndexImage } from "./index-image";
import { matchText, type TextMatches, type TextQuery } from "./match-text";
import type { Memo } from "./memo";
import { type Order, orderPlaces } from "./order-places";

/** Options of a query for this engine alone, under `provider_options["search-postgres"]`. */
export interface ImageOptions {
  /** With "last": the last word only counts as a beginning where no whole word fits. */
  whole_words_first?: boolean;
  /** Whether most of the words do when no document has all. */
  partial?: boolean;
}

/** Ids of the hits, with everything else of the answer. */
export interface ImageResult {
  hits: { id: string; score: number }[];
  count: number;
  facets?: Record<string, SearchTypes.SearchFacetResult>;
  /** How the text was understood; null without a text. */
  understood: Pick<TextMatches, "corrected" | "suggestion" | "partial" | "nearest"> | null;
}

/** What the image leaves to SQL. */
const SQL_OPTIONS = ["attributes_to_search_on", "distinct", "min_score", "vector", "locales"] as const;

/**
 * Answers a query from the image.
 * @throws NotInImage when only SQL can answer it
 */
export function searchImage(
  image: IndexImage,
  memo: Memo,
  query: SearchTypes.ProviderSearchQuery,
): ImageResult {
  const options = query.search_options ?? {};
  refuseWhatSqlKnows(query, options);
  const text = textQuery(query, options);
  if (text && image.plan.searchable.length === 0) throw new NotInImage("a text without a field to search");
  const textKey = text ? JSON.stringify([text, synonymsVersion()]) : "";
  const matches = text ? memo.get(image.generation, `text ${textKey}`, () => matchText(image, text)) : null;
  const scope = JSON.stringify([textKey, query.filters ?? null]);
  const places = memo.get(image.generation, `places ${scope}`, () => placesOf(image, matches, query.filters));
  const { skip = 0, take = 20 } = query.pagination ?? {};
  const order: Order = Object.keys(query.pagination?.order ?? {}).length
    ? (query.pagination?.order as Order)
    : { ...(matches ? { _score: "DESC" as const } : {}) };
  const page = take === 0 ? [] : orderPlaces(image, places, matches?.scores ?? null, order, { skip, take });
  return {
    hits: page.map((place) => ({ id: image.ids[place] as string, score: matches?.scores[place] ?? 0 })),
    count: places.length,
    facets: facetsOf(image, memo, places, scope, options),
    understood: matches,
  };
}

function refuseWhatSqlKnows(
  query: SearchTypes.ProviderSearchQuery,
  options: SearchTypes.SearchOptions,
): void {
  for (const option of SQL_OPTIONS) if (options[option] !== undefined) throw new NotInImage(option);
  if (options.highlight && query.q?.trim()) throw new NotInImage("highlight");
  if (query.pagination?.cursor !== undefined) throw new NotInImage("cursor");
  if (query.index.settings.distinct_attribute) throw new NotInImage("distinct_attribute");
}

function textQuery(
  query: SearchTypes.ProviderSearchQuery,
  options: SearchTypes.SearchOptions,
): TextQuery | null {
  const text = query.q?.trim();
  if (!text) return null;
  const own: ImageOptions = options.provider_options?.["search-postgres"] ?? {};
  return {
    text,
    strategy: options.match_strategy ?? "all",
    forgiving: Boolean(options.typo_tolerance) && (query.index.settings.typo_tolerance?.enabled ?? true),
    wholeWordsFirst: own.whole_words_first ?? false,
    partial: own.partial ?? false,
  };
}

function placesOf(
  image: IndexImage,
  matches: TextMatches | null,
  filters: SearchTypes.SearchFilters | undefined,
): Uint32Array {
  const mask = filterMask(image, filters as Record<string, unknown> | undefined);
  if (matches) return matches.places.filter((place) => mask[place] === 1);
  let count = 0;
  for (const bit of mask) count += bit;
  const places = new Uint32Array(count);
  let next = 0;
  for (let place = 0; place < mask.length; place++) {
    if (mask[place] === 1) {
      places[next] = place;
      next += 1;
    }
  }
  return places;
}

function facetsOf(
  image: IndexImage,
  memo: Memo,
  places: Uint32Array,
  scope: string,
  { facets }: SearchTypes.SearchOptions,
): ImageResult["facets"] {
  if (!facets?.length) return undefined;
  return Object.fromEntries(
    facets.map((facet) => {
      const request = typeof facet === "string" ? { field: facet, type: "value" as const } : facet;
      const key = `facet ${scope} ${JSON.stringify(request)}`;
      return [
        request.field,
        memo.get(image.generation, key, () => countFacet(image, places, request)),
      ] as const;
    }),
  );
}
