import type { SearchTypes } from "@medusajs/framework/types";
import type { ImageOptions } from "../index-image/search-image";
import { RANGE_BOUNDS, VALUE_FACETS } from "./catalogue-facets";
import type { CatalogueQuery } from "./catalogue-query";
import { CARD_FIELDS } from "./product-document";
import { PRODUCT_INDEX } from "./product-index-fields";

type Order = NonNullable<SearchTypes.SearchPagination["order"]>;

/** Best hits first; of equally good ones, what people order most. */
export const RELEVANCE = { _score: "DESC", popularity: "DESC", id: "ASC" } satisfies Order;

const ORDERS: Record<NonNullable<CatalogueQuery["sort"]>, Order> = {
  newest: { created_at: "DESC", id: "ASC" },
  price_asc: { price_from: "ASC", id: "ASC" },
  price_desc: { price_from: "DESC", id: "ASC" },
  popularity: { popularity: "DESC", created_at: "DESC", id: "ASC" },
  relevance: RELEVANCE,
};

/** A catalogue query in the Search Module's language; `text` is what to look for, empty for everything. */
export function catalogueSearch(
  query: CatalogueQuery,
  text: string,
  offset: number,
): SearchTypes.SearchQuery {
  const sort = query.sort ?? (text ? "relevance" : "newest");
  return {
    entity: PRODUCT_INDEX,
    fields: [...CARD_FIELDS],
    filters: catalogueFilters(query, text),
    pagination: {
      skip: offset,
      take: query.limit,
      order: ORDERS[sort === "relevance" && !text ? "newest" : sort],
    },
    search_options: {
      match_strategy: "last",
      typo_tolerance: true,
      count: "exact",
      provider_options: {
        "search-postgres": { whole_words_first: true, partial: true } satisfies ImageOptions,
      },
      // A facet's own filter does not narrow its counts: the reader sees what the other values would bring.
      ...(query.facets ? { disjunctive_facets: true, facets: facetRequests() } : {}),
    },
  };
}

function facetRequests(): SearchTypes.SearchFacetRequest[] {
  return [
    ...Object.values(VALUE_FACETS).map(({ field, limit }) => ({ field, type: "value" as const, limit })),
    ...Object.entries(RANGE_BOUNDS).map(([field, bounds]) => ({
      field,
      type: "range" as const,
      // A range ends before its `to`; the numbers are whole.
      ranges: bounds.map((bound) => ({ key: String(bound), to: bound + 1 })),
    })),
    { field: "price_from", type: "stats" },
  ];
}

/** The filters of a catalogue query, in the fields of the index. */
export function catalogueFilters(query: CatalogueQuery, text: string): SearchTypes.SearchFilters {
  const { price_min: min, price_max: max } = query;
  const price = { ...(min === undefined ? {} : { $gte: min }), ...(max === undefined ? {} : { $lte: max }) };
  const wanted = {
    q: text || undefined,
    commodity: query.commodity,
    province_code: query.province,
    regency_code: query.regency,
    sentra_slug: query.sentra,
    cooperative_slug: query.cooperative,
    certificate_types: query.certificate,
    badges: query.badge,
    price_from: Object.keys(price).length > 0 ? price : undefined,
    moq: query.moq_max === undefined ? undefined : { $lte: query.moq_max },
    lead_time_days: query.lead_time_max === undefined ? undefined : { $lte: query.lead_time_max },
    made_to_order: query.made_to_order,
    in_stock: query.in_stock,
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}
