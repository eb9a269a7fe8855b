import type { ParsedListing } from "./listing-input";
import type { ListingSnapshot } from "./listing-snapshot";

/** Longest title, less the mark of a copy. */
const LONGEST = 110;

/** A listing as the draft of another: the same but for code, GTIN and stock, which belong to the goods themselves. */
export function copyOfListing({ variants, ...listing }: ListingSnapshot, mark: string): ParsedListing {
  return {
    ...listing,
    title: `${listing.title.slice(0, LONGEST)} (${mark})`,
    variants: variants.map(({ id: _, reserved: __, ...variant }) => ({
      ...variant,
      code: "",
      stock: variant.stock === null ? null : 0,
      terms: { ...variant.terms, gtin: null },
    })),
  };
}
