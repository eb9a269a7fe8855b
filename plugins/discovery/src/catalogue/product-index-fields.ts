import type { SearchTypes } from "@medusajs/framework/types";
import { search } from "@medusajs/framework/utils";

export const PRODUCT_INDEX = "product";

/** What the index can do with each field of a `ProductDocument`; weights order the hits of a text query. */
export const productIndexFields: SearchTypes.SearchFieldsSchemaLike = search.define({
  id: search.keyword().filterable().sortable(),
  handle: search.keyword().filterable(),
  title_id: search.text().searchable({ weight: 3 }),
  title_en: search.text().searchable({ weight: 3 }),
  subtitle_id: search.text().searchable({ weight: 1.5 }),
  subtitle_en: search.text().searchable({ weight: 1.5 }),
  description_id: search.text().searchable(),
  description_en: search.text().searchable(),
  material_id: search.text().searchable({ weight: 1.5 }),
  material_en: search.text().searchable({ weight: 1.5 }),
  commodity: search.keyword().filterable().facetable(),
  // So that "makanan pedas" finds hot food whose texts never call it food.
  commodity_words: search.text().searchable({ weight: 0.5 }),
  cooperative_id: search.keyword().filterable(),
  cooperative_slug: search.keyword().filterable().facetable(),
  cooperative_name: search.text().searchable({ weight: 2 }),
  sentra_slug: search.keyword().filterable().facetable(),
  sentra_name: search.text().searchable({ weight: 2 }),
  area_code: search.keyword().filterable(),
  province_code: search.keyword().filterable().facetable(),
  province_name: search.text().searchable({ weight: 1.5 }),
  regency_code: search.keyword().filterable().facetable(),
  regency_name: search.text().searchable({ weight: 1.5 }),
  variant_id: search.keyword(),
  variant_count: search.integer(),
  price_from: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["stats", "range"] }),
  wholesale_price: search.integer().filterable().sortable(),
  wholesale_min_quantity: search.integer().filterable(),
  unit: search.keyword().filterable(),
  trade_unit: search.keyword(),
  trade_unit_size: search.integer(),
  moq: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["stats", "range"] }),
  made_to_order: search.boolean().filterable().facetable(),
  lead_time_days: search
    .integer()
    .filterable()
    .sortable()
    .facetable({ types: ["stats", "range"] }),
  in_stock: search.boolean().filterable().facetable(),
  certificate_types: search.keyword().filterable().facetable().array(),
  badges: search.keyword().filterable().facetable().array(),
  rating: search.float().filterable().sortable(),
  rating_count: search.integer(),
  popularity: search.integer().filterable().sortable(),
  // Without leaves: kept in the document as it is, out of what filters and facets have to read through.
  picture: search.object({}),
  created_at: search.date().filterable().sortable(),
});
