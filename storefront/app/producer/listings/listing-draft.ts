import type { ListingInput, ListingVariantInput, ListingView } from "@pasar-sentra/wire/listing";

/** What the editor holds, and sends as it is: the listing and the version that it was made on. */
export interface ListingDraft extends ListingInput {
  version: number;
}

export function draftOf(listing: ListingView): ListingDraft {
  const { title, subtitle, description, material, commodity, sentra_slug, certificates, english } = listing;
  return {
    version: listing.version,
    title,
    subtitle,
    description,
    material,
    commodity,
    sentra_slug,
    certificates,
    english,
    option_titles: listing.option_titles,
    variants: listing.variants.map(({ reserved: _, ...variant }) => ({
      ...variant,
      stock_seen: variant.stock,
    })),
  };
}

export type Change = (change: Partial<ListingDraft>) => void;

export function changeVariant(
  variants: readonly ListingVariantInput[],
  index: number,
  change: Partial<ListingVariantInput>,
): ListingVariantInput[] {
  return variants.map((variant, place) => (place === index ? { ...variant, ...change } : variant));
}

/** Terms are the same for all variants of most goods; the editor shows the first one's and sets all. */
export function changeTerms(
  variants: readonly ListingVariantInput[],
  change: Partial<ListingVariantInput["terms"]>,
): ListingVariantInput[] {
  return variants.map((variant) => ({ ...variant, terms: { ...variant.terms, ...change } }));
}
