import type { SearchTypes } from "@medusajs/framework/types";
import type { CatalogueQuery } from "./catalogue-query";
import { CARD_FIELDS } from "./product-document";
import { PRODUCT_INDEX } from "./product-index-fields";

/** Values of a facet that are counted at most. */
const FACET_LIMITS = { commodity: 20, province_code: 40, sentra_slug: 100, made_to_order: 2 } as const;

/** Best hits first. */
export const RELEVANCE = { _score: "DESC", id: "ASC" } satisfies SearchTypes.SearchPagination["order"];

const ORDERS: Record<NonNullable<CatalogueQuery["sort"]>, SearchTypes.SearchPagination["order"]> = {
  newest: { created_at: "DESC", id: "ASC" },
  price_asc: { price_from: "ASC", id: "ASC" },
  price_desc: { price_from: "DESC", id: "ASC" },
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
    filters: filters(query, text),
    pagination: {
      skip: offset,
      take: query.limit,
      order: ORDERS[sort === "relevance" && !text ? "newest" : sort],
    },
    search_options: {
      match_strategy: "last",
      count: "exact",
      // A facet's own filter does not narrow its counts: the reader sees what the other values would bring.
      disjunctive_facets: true,
      facets: [
        ...Object.entries(FACET_LIMITS).map(([field, limit]) => ({ field, type: "value" as const, limit })),
        { field: "price_from", type: "stats" },
      ],
    },
  };
}

function filters(query: CatalogueQuery, text: string): SearchTypes.SearchFilters {
  const { price_min: min, price_max: max } = query;
  const price = { ...(min === undefined ? {} : { $gte: min }), ...(max === undefined ? {} : { $lte: max }) };
  const wanted = {
    q: text || undefined,
    commodity: query.commodity,
    province_code: query.province,
    sentra_slug: query.sentra,
    cooperative_slug: query.cooperative,
    price_from: Object.keys(price).length > 0 ? price : undefined,
    made_to_order: query.made_to_order,
    in_stock: query.in_stock,
  };
  return Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined));
}
