import type { SearchTypes } from "@medusajs/framework/types";
import { areaPath } from "@pasar-sentra/cooperatives/areas/area-path";
import type { CatalogueResult, FacetValue } from "@pasar-sentra/cooperatives/store-api";
import type { SentraRow } from "./sentra-rows";

type Facets = SearchTypes.SearchResult["facets"];

/** Values and counts of a facet; none when the engine found none. */
export function facetValues(facets: Facets, field: string): FacetValue[] {
  const facet = facets?.[field];
  return facet?.type === "value"
    ? facet.values.map(({ value, count }) => ({ value: String(value), count }))
    : [];
}

/** An engine's facets under the names that people read. */
export function toCatalogueFacets(
  facets: Facets,
  sentra: ReadonlyMap<string, SentraRow>,
): CatalogueResult["facets"] {
  const price = facets?.price_from;
  return {
    commodity: facetValues(facets, "commodity"),
    province: facetValues(facets, "province_code").map((facet) => ({
      ...facet,
      name: areaPath(facet.value)?.name ?? facet.value,
    })),
    sentra: facetValues(facets, "sentra_slug").map((facet) => ({
      ...facet,
      name: sentra.get(facet.value)?.name ?? facet.value,
    })),
    made_to_order: facetValues(facets, "made_to_order"),
    price: price?.type === "stats" && price.count > 0 ? { min: price.min, max: price.max } : null,
  };
}
