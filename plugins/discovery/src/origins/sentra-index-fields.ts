import type { SearchTypes } from "@medusajs/framework/types";
import { search } from "@medusajs/framework/utils";
import type { Commodity } from "@pasar-sentra/wire/goods";

export const SENTRA_INDEX = "sentra";

/** A document of the index `sentra`; what a suggestion or a list of sentra shows, in both languages. */
export type SentraDocument = {
  id: string;
  slug: string;
  name: string;
  commodity: Commodity;
  summary_id: string;
  summary_en: string;
  area_code: string;
  province_code: string;
  province_name: string;
  regency_code: string;
  regency_name: string;
  workshop_count: number | null;
  /** 1 to 12; none for goods of all seasons. */
  season_months: number[];
};

export const sentraIndexFields: SearchTypes.SearchFieldsSchemaLike = search.define({
  id: search.keyword().filterable().sortable(),
  slug: search.keyword().filterable().sortable(),
  name: search.text().searchable({ weight: 3 }),
  commodity: search.keyword().filterable().facetable(),
  summary_id: search.text().searchable(),
  summary_en: search.text().searchable(),
  area_code: search.keyword().filterable(),
  province_code: search.keyword().filterable().facetable(),
  province_name: search.text().searchable({ weight: 1.5 }),
  regency_code: search.keyword().filterable(),
  regency_name: search.text().searchable({ weight: 2 }),
  workshop_count: search.integer().sortable(),
  season_months: search.integer().array(),
});
