import type { ListingView } from "@pasar-sentra/wire/listing";

/** What the operator would ask for first; pictures are the media plugin's to ask for. */
const MIN_DESCRIPTION = 20;

type Judged = Pick<ListingView, "title" | "description" | "commodity"> & {
  variants: readonly { tiers: readonly unknown[]; weight_grams: number | null }[];
};

/** What a listing still lacks before it can be submitted. */
export function listingGaps(listing: Judged): ListingView["gaps"] {
  const gaps: ListingView["gaps"] = [];
  if (listing.title.length < 3) gaps.push("title");
  if (listing.description.length < MIN_DESCRIPTION) gaps.push("description");
  if (!listing.commodity) gaps.push("commodity");
  if (listing.variants.length === 0) gaps.push("variants");
  if (listing.variants.some(({ tiers }) => tiers.length === 0)) gaps.push("price");
  if (listing.variants.some(({ weight_grams }) => !weight_grams)) gaps.push("weight");
  return gaps;
}
