import type { SearchTypes } from "@medusajs/framework/types";
import { synonymsVersion } from "../synonyms/current-synonyms";
import { countFacets } from "./count-facets";
import { filterMask, NotInImage } from "./filter-mask";
import type { IndexImage } from "./index-image";
import { matchText, type TextMatches, type TextQuery } from "./match-text";
import { Memo } from "./memo";
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

/** Pages and facets kept: a shop is asked the same few things again and again. */
const MOST_RESULTS = 500;
/** Numbers that the kept sets of documents may have together; 4 bytes each. */
const MOST_SET_SIZE = 4_000_000;

/** What a process remembers of its answers, until the index changes. */
export interface ImageMemory {
  results: Memo<ImageResult>;
  texts: Memo<TextMatches>;
  places: Memo<Uint32Array>;
}

export function imageMemory(image: () => IndexImage): ImageMemory {
  const sets = () => Math.max(4, Math.min(200, Math.floor(MOST_SET_SIZE / (1 + image().ids.length))));
  return { results: new Memo(() => MOST_RESULTS), texts: new Memo(sets), places: new Memo(sets) };
}

/**
 * Answers a query from the image.
 * @throws NotInImage when only SQL can answer it
 */
export function searchImage(
  image: IndexImage,
  memory: ImageMemory,
  query: SearchTypes.ProviderSearchQuery,
): ImageResult {
  const options = query.search_options ?? {};
  refuseWhatSqlKnows(query, options);
  const text = textQuery(query, options);
  if (text && image.plan.searchable.length === 0) throw new NotInImage("a text without a field to search");
  const textKey = text ? JSON.stringify([text, synonymsVersion()]) : "";
  const scope = JSON.stringify([textKey, query.filters ?? null]);
  const key = JSON.stringify([scope, query.pagination, options.facets]);
  return memory.results.get(image.generation, key, () => {
    const matches = text ? memory.texts.get(image.generation, textKey, () => matchText(image, text)) : null;
    const places = memory.places.get(image.generation, scope, () => placesOf(image, matches, query.filters));
    return resultOf(image, places, matches, query);
  });
}

function resultOf(
  image: IndexImage,
  places: Uint32Array,
  matches: TextMatches | null,
  query: SearchTypes.ProviderSearchQuery,
): ImageResult {
  const { skip = 0, take = 20, order: asked = {} } = query.pagination ?? {};
  const byDefault: Order = matches ? { _score: "DESC" } : {};
  const order = Object.keys(asked).length > 0 ? asked : byDefault;
  const page = take === 0 ? [] : orderPlaces(image, places, matches?.scores ?? null, order, { skip, take });
  return {
    hits: page.map((place) => ({ id: image.ids[place] as string, score: matches?.scores[place] ?? 0 })),
    count: places.length,
    facets: facetsOf(image, places, query.search_options?.facets),
    understood: matches && {
      corrected: matches.corrected,
      suggestion: matches.suggestion,
      partial: matches.partial,
      nearest: matches.nearest,
    },
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
  // Without a branch: every place is written, and the next one over it unless it matches.
  const places = new Uint32Array(mask.length);
  let next = 0;
  for (let place = 0; place < mask.length; place++) {
    places[next] = place;
    next += mask[place] as number;
  }
  return places.slice(0, next);
}

function facetsOf(
  image: IndexImage,
  places: Uint32Array,
  facets: SearchTypes.SearchOptions["facets"],
): ImageResult["facets"] {
  if (!facets?.length) return undefined;
  return countFacets(
    image,
    places,
    facets.map((facet) => (typeof facet === "string" ? { field: facet, type: "value" as const } : facet)),
  );
}
