import type { SearchTypes } from "@medusajs/framework/types";
import type { MultiSearchQuery, FacetSearchParams } from "../client/engine-types";
import { compileFilter } from "../filter/compile-filter";
import { quote } from "../filter/quote";
import { type IndexPlan, KEY, valueAttribute } from "../index-plan";
import type { MeilisearchOptions } from "../options";
import { invalid, refuse } from "../refusal";
import { type FacetRequest, type Range, readFacetRequests } from "./facet-requests";
import { type Highlighting, readHighlighting } from "./highlights";
import { toSort } from "./order";
import { pageOf, readPage, refuseUnsupported, refuseWithAny } from "./page";
import { anyWords, toQueryText } from "./query-text";

/** Everything that the engine is asked for one query of the Search Module. */
export interface EngineQuery {
  hits: MultiSearchQuery;
  /** The same for each other word, when any of them will do; the engine itself drops words from the end only. */
  otherWords: MultiSearchQuery[];
  /** Asks for nothing but a number: an exact total, a range, how many documents have a value. By `countKey`. */
  counts: Map<string, MultiSearchQuery>;
  /** Facets narrowed by a text, which a search does not do. By field. */
  facetSearches: Map<string, FacetSearchParams>;
  facets: FacetRequest[];
  highlighting: Highlighting | null;
  skip: number;
  take: number;
}

export const TOTAL = "total";
export const countKey = (path: string, range?: Range) => `${path} ${range ? JSON.stringify(range) : "set"}`;

/** @throws {MedusaError} not_allowed for what the engine can't answer, invalid_data for what is beyond its limits */
export function toEngineQuery(
  input: SearchTypes.ProviderSearchQuery,
  indexUid: string,
  plan: IndexPlan,
  limits: Pick<MeilisearchOptions, "maxTotalHits" | "maxFacetValues">,
): EngineQuery {
  const options = input.search_options ?? {};
  refuseUnsupported(input);
  const { skip, take } = readPage(input.pagination, limits.maxTotalHits);
  const hasText = Boolean(input.q?.trim());
  const searchedOn = readSearchedOn(options.attributes_to_search_on, plan, hasText);
  const facets = readFacetRequests(options.facets, plan);
  const words = options.match_strategy === "any" ? anyWords(input.q ?? "") : [];
  const isAny = words.length > 1;
  if (isAny) {
    refuseWithAny(input);
  }
  const highlighting = hasText ? readHighlighting(options.highlight, searchedOn, plan) : null;
  const filter = compileFilter(input.filters, plan);
  // The part that says which documents match, and with it what a count counts.
  const scope = {
    ...(hasText
      ? {
          q: toQueryText(isAny ? (words[0] ?? "") : (input.q ?? ""), options),
          matchingStrategy: "all" as const,
        }
      : {}),
    ...(hasText && options.attributes_to_search_on ? { attributesToSearchOn: searchedOn } : {}),
    ...(options.locales?.length ? { locales: options.locales } : {}),
    ...(options.min_score === undefined ? {} : { rankingScoreThreshold: options.min_score }),
  };
  const distinct = options.distinct ? { distinct: distinctAttribute(options.distinct, plan) } : {};
  const counting = (condition: string | null, extra = {}): MultiSearchQuery => ({
    indexUid,
    ...scope,
    ...extra,
    ...filtered(filter, condition),
    attributesToRetrieve: [KEY],
    page: 1,
    hitsPerPage: 1,
  });
  // Numbered pages are counted to the end; an offset gets an estimate, which disregards a least score.
  const isCounted = options.count === "exact" || options.min_score !== undefined;
  const isPage = isCounted && take > 0 && skip % take === 0;
  const counts = new Map<string, MultiSearchQuery>();
  if (options.count === "exact" && !isPage) {
    counts.set(TOTAL, counting(null, distinct));
  }
  addFacetCounts(counts, facets, counting);
  const hits: MultiSearchQuery = {
    indexUid,
    ...scope,
    ...distinct,
    ...filtered(filter, null),
    sort: toSort(input.pagination?.order, plan, hasText),
    ...pageOf(skip, take, isPage, isAny),
    attributesToRetrieve: retrieved(input.attributes_to_retrieve, plan),
    facets: facetAttributes(facets),
    showRankingScore: options.include_score || isAny || undefined,
    ...highlighting?.params,
  };
  return {
    hits,
    otherWords: isAny ? words.slice(1).map((word) => ({ ...hits, q: toQueryText(word, options) })) : [],
    counts,
    facetSearches: facetSearches(facets, scope, filter),
    facets,
    highlighting,
    skip,
    take,
  };
}

function readSearchedOn(wanted: string[] | undefined, plan: IndexPlan, hasText: boolean): string[] {
  const unknown = wanted?.find((path) => !plan.searchable.includes(path));
  if (unknown !== undefined) {
    invalid(`Field "${unknown}" is not searchable on search index "${plan.name}"`);
  }
  if (hasText && plan.searchable.length === 0) {
    invalid(`Search index "${plan.name}" has no searchable fields, so it cannot be queried by text`);
  }
  return wanted ?? plan.searchable;
}

function distinctAttribute(path: string, plan: IndexPlan): string {
  const planned = plan.fields.get(path);
  if (!planned) {
    invalid(`Cannot deduplicate search index "${plan.name}" by unknown field "${path}"`);
  }
  if (planned.isArray || !planned.field.filterable) {
    refuse(`The Meilisearch provider cannot deduplicate by "${path}": it is no single, filterable value`);
  }
  return valueAttribute(path);
}

function filtered(filter: string | null, condition: string | null): { filter?: string } {
  const parts = [filter && condition ? `(${filter})` : filter, condition].filter(Boolean);
  return parts.length > 0 ? { filter: parts.join(" AND ") } : {};
}

function retrieved(attributes: string[], plan: IndexPlan): string[] {
  const names = new Set(attributes.map((path) => path.split(".")[0] ?? path));
  return [KEY, ...plan.displayed.filter((name) => names.has(name))];
}

function facetAttributes(facets: FacetRequest[]): string[] | undefined {
  const wanted = facets.filter(
    (facet) => facet.type === "stats" || (facet.type === "value" && !isSearched(facet)),
  );
  return wanted.length > 0
    ? [...new Set(wanted.map(({ planned }) => valueAttribute(planned.path)))]
    : undefined;
}

/** Only texts can be looked for among a facet's values. */
export function isSearched(facet: FacetRequest): boolean {
  return facet.type === "value" && facet.query !== undefined && facet.planned.kind === "string";
}

function facetSearches(
  facets: FacetRequest[],
  { q, matchingStrategy, attributesToSearchOn, locales }: Partial<MultiSearchQuery>,
  filter: string | null,
): Map<string, FacetSearchParams> {
  const searches = new Map<string, FacetSearchParams>();
  for (const facet of facets) {
    if (facet.type === "value" && isSearched(facet)) {
      searches.set(facet.planned.path, {
        facetName: valueAttribute(facet.planned.path),
        facetQuery: facet.query,
        exhaustiveFacetCount: true,
        ...(q === undefined ? {} : { q, matchingStrategy }),
        ...(attributesToSearchOn ? { attributesToSearchOn } : {}),
        ...(locales ? { locales } : {}),
        ...(filter ? { filter } : {}),
      });
    }
  }
  return searches;
}

function addFacetCounts(
  counts: Map<string, MultiSearchQuery>,
  facets: FacetRequest[],
  counting: (condition: string) => MultiSearchQuery,
): void {
  for (const { planned, ...facet } of facets) {
    const name = quote(valueAttribute(planned.path), planned.path);
    if (facet.type === "stats") {
      counts.set(countKey(planned.path), counting(`${name} EXISTS`));
    }
    for (const range of facet.type === "range" ? facet.ranges : []) {
      const bounds = [
        range.from === undefined ? null : `${name} >= ${quote(range.from, planned.path)}`,
        range.to === undefined ? null : `${name} < ${quote(range.to, planned.path)}`,
      ].filter((bound) => bound !== null);
      counts.set(
        countKey(planned.path, range),
        counting(bounds.length > 0 ? bounds.join(" AND ") : `${name} EXISTS`),
      );
    }
  }
}
