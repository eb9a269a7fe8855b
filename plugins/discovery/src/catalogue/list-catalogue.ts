import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { Locale } from "@pasar-sentra/cooperatives/locale/request-locale";
import type { CatalogueResult } from "@pasar-sentra/cooperatives/store-api";
import { toCatalogueCard } from "./catalogue-card";
import { facetValues, toCatalogueFacets } from "./catalogue-facets";
import type { CatalogueQuery } from "./catalogue-query";
import { catalogueSearch } from "./catalogue-search";
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

/**
 * One page of the catalogue, from the index alone; the number of statements does not grow with the page.
 * A text that matches nothing is tried once more, letting typing errors pass.
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
  const search = container.resolve(Modules.SEARCH);
  const asked = catalogueSearch(query, text, offset);
  let result = await search.search(asked);
  if (text && result.metadata.count === 0) {
    result = await search.search({
      ...asked,
      search_options: { ...asked.search_options, typo_tolerance: true },
    });
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
