import { model } from "@medusajs/framework/utils";

/**
 * A sentra: a village cluster of small workshops that make the same product with the same
 * machines and raw material (PP 29/2018). The provenance plugin adds census and evidence later.
 */
export const Sentra = model
  .define("sentra", {
    id: model.id({ prefix: "sentra" }).primaryKey(),
    slug: model.text().unique(),
    name: model.text().searchable(),
    /** Kemendagri code of the smallest known area, `PP.KK[.CC[.DDDD]]`. */
    area_code: model.text(),
    /** One of the nine e-Smart IKM commodities, or `building_material`. */
    commodity: model.text(),
    summary: model.text().translatable(),
    story: model.text().translatable(),
    /** Number of workshops that the source names; null when no source gives one. */
    workshop_count: model.number().nullable(),
    /** Where the facts come from, printed under the story. */
    source: model.text(),
    /** Months (1–12) in which the sentra's goods are asked for most. */
    season_months: model.json(),
  })
  .indexes([{ on: ["area_code"] }, { on: ["commodity"] }]);
