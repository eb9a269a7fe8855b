import type { ISearchModuleService, MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Locale } from "@pasar-sentra/cooperatives/locale/request-locale";
import type { CatalogueResult } from "@pasar-sentra/cooperatives/store-api";
import { toCatalogueCard } from "./catalogue-card";
import { NO_FACETS, toCatalogueFacets } from "./catalogue-facets";
import type { CatalogueQuery } from "./catalogue-query";
import { catalogueSearch, RELEVANCE } from "./catalogue-search";
import { directoryNames } from "./directory-names";
import { decodeCursor, encodeCursor, MAX_DEPTH } from "./page-cursor";
import type { CardDocument } from "./product-document";
import { searchHelp } from "./search-help";
import { searchText } from "./search-text";

/** How alike the best hit and the text must be, of 1, for the reader to have meant it: "spatu" and sepatu are 0.5. */
const LEAST_LIKENESS = 0.48;

/**
 * One page of the catalogue, from the index alone; the number of statements does not grow with the page.
 * @throws {MedusaError} invalid_data for a cursor of another query
 */
export async function listCatalogue(
  container: MedusaContainer,
  query: CatalogueQuery,
  locale: Locale,
): Promise<CatalogueResult> {
  const offset = decodeCursor(query);
  const text = searchText(query.q ?? "");
  const result =
    query.q?.trim() && !text
      ? null
      : await searchForgiving(container.resolve(Modules.SEARCH), catalogueSearch(query, text, offset), text);
  if (!result) {
    return nothing(container, query, text);
  }
  const count = result.metadata.count ?? result.hits.length;
  const next = offset + result.hits.length;
  return {
    cards: result.hits.map((hit) => toCatalogueCard(hit.document as unknown as CardDocument, locale)),
    count,
    next_cursor:
      next < Math.min(count, MAX_DEPTH) && result.hits.length > 0 ? encodeCursor(query, next) : null,
    corrected_query: null,
    suggestion: null,
    partial: false,
    help: count === 0 && text ? await searchHelp(container, query, text) : null,
    facets: query.facets ? toCatalogueFacets(result.facets, await directoryNames(container)) : NO_FACETS,
  };
}

async function nothing(
  container: MedusaContainer,
  query: CatalogueQuery,
  text: string,
): Promise<CatalogueResult> {
  return {
    cards: [],
    count: 0,
    next_cursor: null,
    corrected_query: null,
    suggestion: null,
    partial: false,
    help: await searchHelp(container, query, text),
    facets: NO_FACETS,
  };
}

/**
 * Searches for the words as typed; when nothing has them, once more letting typing errors pass, most alike first.
 * Null when nothing is like them either.
 */
async function searchForgiving(
  search: ISearchModuleService,
  asked: SearchTypes.SearchQuery,
  text: string,
): Promise<SearchTypes.SearchResult | null> {
  const exact = await search.search(asked);
  if (!text || exact.metadata.count !== 0) {
    return exact;
  }
  const similar = await search.search({
    ...asked,
    pagination: { ...asked.pagination, order: RELEVANCE },
    search_options: { ...asked.search_options, typo_tolerance: true, include_score: true },
  });
  // Pages after the first have less alike hits by nature; only the first decides.
  const best = similar.hits[0]?.score ?? 0;
  return (asked.pagination?.skip ?? 0) > 0 || best >= LEAST_LIKENESS ? similar : null;
}
