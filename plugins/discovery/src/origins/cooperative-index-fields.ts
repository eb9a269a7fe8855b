import type { SearchTypes } from "@medusajs/framework/types";
import { search } from "@medusajs/framework/utils";

export const COOPERATIVE_INDEX = "cooperative";

/** A document of the index `cooperative`: one for each that may sell. */
export type CooperativeDocument = {
  id: string;
  slug: string;
  legal_name: string;
  about_id: string;
  about_en: string;
  sentra_slug: string;
  sentra_name: string;
  area_code: string;
  province_code: string;
  province_name: string;
  regency_code: string;
  regency_name: string;
  is_pkp: boolean;
  /** Smallest purchase in one order, rupiah. */
  minimum_order: number;
  /** E.164. */
  whatsapp: string;
  /** Active members. */
  member_count: number;
};

export const cooperativeIndexFields: SearchTypes.SearchFieldsSchemaLike = search.define({
  id: search.keyword().filterable().sortable(),
  slug: search.keyword().filterable().sortable(),
  legal_name: search.text().searchable({ weight: 3 }),
  about_id: search.text().searchable(),
  about_en: search.text().searchable(),
  sentra_slug: search.keyword().filterable().facetable(),
  sentra_name: search.text().searchable({ weight: 2 }),
  area_code: search.keyword().filterable(),
  province_code: search.keyword().filterable().facetable(),
  province_name: search.text().searchable({ weight: 1.5 }),
  regency_code: search.keyword().filterable(),
  regency_name: search.text().searchable({ weight: 2 }),
  is_pkp: search.boolean().filterable(),
  minimum_order: search.integer(),
  whatsapp: search.keyword(),
  member_count: search.integer(),
});
