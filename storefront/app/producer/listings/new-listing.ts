import type { ListingInput, ListingVariantInput } from "@pasar-sentra/wire/listing";
import type { Commodity } from "@pasar-sentra/wire/goods";

/** Days from order to pick-up that a new listing begins with. */
const USUAL_LEAD_TIME = 3;

export const USUAL_TERMS: ListingVariantInput["terms"] = {
  unit: "buah",
  trade_unit: null,
  trade_unit_size: 1,
  moq: 1,
  order_multiple: 1,
  lead_time_days: USUAL_LEAD_TIME,
  monthly_capacity: null,
  gtin: null,
};

/** A draft with one variant and everything else still to be said. */
export function newListing(title: string, commodity: Commodity, value: string, option: string): ListingInput {
  return {
    title,
    subtitle: "",
    description: "",
    material: "",
    commodity,
    sentra_slug: null,
    certificates: [],
    english: { title: "", subtitle: "", description: "", material: "" },
    option_titles: [option],
    variants: [newVariant([value], USUAL_TERMS)],
  };
}

export function newVariant(
  option_values: string[],
  terms: ListingVariantInput["terms"],
): ListingVariantInput {
  return {
    option_values,
    code: "",
    weight_grams: null,
    size_mm: null,
    tiers: [],
    stock: 0,
    terms: { ...terms, gtin: null },
  };
}
