import type { SearchTypes } from "@medusajs/framework/types";
import { areaPath } from "@pasar-sentra/foundation/areas/area-path";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import type { AtMostFacet, CatalogueFacets, FacetValue, NamedFacetValue } from "@pasar-sentra/wire/catalogue";
import { contributedName } from "../indexing/document-contributors";
import type { OriginNames } from "./origin-names";

type Facets = SearchTypes.SearchResult["facets"];

/** Facets that count values: the field of the index, and how many values are counted at most. */
export const VALUE_FACETS = {
  commodity: { field: "commodity", limit: 20 },
  province: { field: "province_code", limit: 40 },
  regency: { field: "regency_code", limit: 100 },
  sentra: { field: "sentra_slug", limit: 100 },
  cooperative: { field: "cooperative_slug", limit: 100 },
  certificate: { field: "certificate_types", limit: 30 },
  badge: { field: "badges", limit: 30 },
  made_to_order: { field: "made_to_order", limit: 2 },
  in_stock: { field: "in_stock", limit: 2 },
} as const;

/** Facets that count up to a bound: quantities in base units, lead time in days. */
export const RANGE_BOUNDS = {
  moq: [1, 10, 50, 100, 500],
  lead_time_days: [1, 3, 7, 14, 30],
} as const;

export const NO_FACETS: CatalogueFacets = {
  commodity: [],
  province: [],
  regency: [],
  sentra: [],
  cooperative: [],
  certificate: [],
  badge: [],
  made_to_order: [],
  in_stock: [],
  price: null,
  moq: [],
  lead_time: [],
};

/** Values and counts of a facet; none when the engine found none. */
export function facetValues(facets: Facets, field: string): FacetValue[] {
  const facet = facets?.[field];
  return facet?.type === "value"
    ? facet.values.map(({ value, count }) => ({ value: String(value), count }))
    : [];
}

/** An engine's facets under the names that people read. */
export function toCatalogueFacets(facets: Facets, names: OriginNames, locale: Locale): CatalogueFacets {
  const price = facets?.price_from;
  const plain = (facet: keyof typeof VALUE_FACETS) => facetValues(facets, VALUE_FACETS[facet].field);
  const areaName = (code: string) => areaPath(code)?.name;
  return {
    commodity: plain("commodity"),
    province: named(plain("province"), areaName),
    regency: named(plain("regency"), areaName),
    sentra: named(plain("sentra"), (slug) => names.sentra.get(slug)),
    cooperative: named(plain("cooperative"), (slug) => names.cooperative.get(slug)),
    certificate: named(plain("certificate"), (type) => contributedName("certificate_types", type, locale)),
    badge: named(plain("badge"), (code) => contributedName("badges", code, locale)),
    made_to_order: plain("made_to_order"),
    in_stock: plain("in_stock"),
    price: price?.type === "stats" && price.count > 0 ? { min: price.min, max: price.max } : null,
    moq: atMost(facets, "moq"),
    lead_time: atMost(facets, "lead_time_days"),
  };
}

function named(values: FacetValue[], nameOf: (value: string) => string | undefined): NamedFacetValue[] {
  return values.map((facet) => ({ ...facet, name: nameOf(facet.value) ?? facet.value }));
}

function atMost(facets: Facets, field: keyof typeof RANGE_BOUNDS): AtMostFacet[] {
  const facet = facets?.[field];
  return facet?.type === "range"
    ? facet.ranges.map(({ key, count }) => ({ at_most: Number(key), count }))
    : [];
}
