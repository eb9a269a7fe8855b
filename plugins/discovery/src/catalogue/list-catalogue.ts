import type { ISearchModuleService, MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { Locale } from "@pasar-sentra/cooperatives/locale/request-locale";
import type { CatalogueResult } from "@pasar-sentra/cooperatives/store-api";
import { toCatalogueCard } from "./catalogue-card";
import { facetValues, toCatalogueFacets } from "./catalogue-facets";
import type { CatalogueQuery } from "./catalogue-query";
import { catalogueSearch, RELEVANCE } from "./catalogue-search";
import { decodeCursor, encodeCursor, MAX_DEPTH } from "./page-cursor";
import type { CardDocument } from "./product-document";
import { searchText } from "./search-text";
import { readSentra } from "./sentra-rows";

const NOTHING: CatalogueResult = {
  cards: [],
  count: 0,
  next_cursor: null,
  facets: { commodity: [], province: [], sentra: [], made_to_order: [], price: null },
};

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
  if (query.q?.trim() && !text) {
    return NOTHING;
  }
  const asked = catalogueSearch(query, text, offset);
  const result = await searchForgiving(container.resolve(Modules.SEARCH), asked, text);
  if (!result) {
    return NOTHING;
  }
  const sentraSlugs = facetValues(result.facets, "sentra_slug").map(({ value }) => value);
  const sentra = await readSentra(container.resolve(ContainerRegistrationKeys.QUERY), sentraSlugs);
  const count = result.metadata.count ?? result.hits.length;
  const next = offset + result.hits.length;
  return {
    cards: result.hits.map((hit) => toCatalogueCard(hit.document as unknown as CardDocument, locale)),
    count,
    next_cursor:
      next < Math.min(count, MAX_DEPTH) && result.hits.length > 0 ? encodeCursor(query, next) : null,
    facets: toCatalogueFacets(result.facets, sentra),
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
