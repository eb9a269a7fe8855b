import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import type { CatalogueResult } from "@pasar-sentra/wire/catalogue";
import { freshSynonyms } from "../synonyms/fresh-synonyms";
import { toCatalogueCard } from "./catalogue-card";
import { facetValues, NO_FACETS, toCatalogueFacets } from "./catalogue-facets";
import type { CatalogueQuery } from "./catalogue-query";
import { catalogueSearch } from "./catalogue-search";
import { originNames } from "./origin-names";
import { decodeCursor, encodeCursor, MAX_DEPTH } from "./page-cursor";
import type { CardDocument } from "./product-document";
import { understandingOf } from "./query-understanding";
import { searchHelp } from "./search-help";
import { searchText } from "./search-text";

const NOTHING: Omit<CatalogueResult, "help"> = {
  cards: [],
  count: 0,
  next_cursor: null,
  corrected_query: null,
  suggestion: null,
  partial: false,
  facets: NO_FACETS,
};

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
    return { ...NOTHING, help: await searchHelp(container, query, text) };
  }
  if (text) await freshSynonyms(container);
  const result = await container.resolve(Modules.SEARCH).search(catalogueSearch(query, text, offset));
  const count = result.metadata.count ?? result.hits.length;
  const next = offset + result.hits.length;
  const { corrected_query, suggestion, partial, nearest_terms } = understandingOf(result);
  return {
    cards: result.hits.map((hit) => toCatalogueCard(hit.document as unknown as CardDocument, locale)),
    count,
    next_cursor:
      next < Math.min(count, MAX_DEPTH) && result.hits.length > 0 ? encodeCursor(query, next) : null,
    corrected_query,
    suggestion,
    partial,
    help: count === 0 && text ? await searchHelp(container, query, text, nearest_terms) : null,
    facets: query.facets ? await namedFacets(container, result.facets, locale) : NO_FACETS,
  };
}

async function namedFacets(
  container: MedusaContainer,
  facets: SearchTypes.SearchResult["facets"],
  locale: Locale,
): Promise<CatalogueResult["facets"]> {
  const slugs = (field: string) => facetValues(facets, field).map(({ value }) => value);
  const names = await originNames(container, {
    sentra: slugs("sentra_slug"),
    cooperative: slugs("cooperative_slug"),
  });
  return toCatalogueFacets(facets, names, locale);
}
