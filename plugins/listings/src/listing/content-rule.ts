import type { HouseListingGap } from "@pasar-sentra/wire/listing";
import type { ListingRule } from "./listing-rules";
import type { ListingSnapshot } from "./listing-snapshot";

/** What the operator would ask for first. */
const MIN_DESCRIPTION = 20;

type Judged = Pick<ListingSnapshot, "title" | "description" | "commodity"> & {
  variants: readonly { tiers: readonly unknown[]; weight_grams: number | null }[];
};

/** What its own texts and variants still lack. */
export function contentGaps(listing: Judged): HouseListingGap[] {
  const gaps: HouseListingGap[] = [];
  if (listing.title.length < 3) gaps.push("title");
  if (listing.description.length < MIN_DESCRIPTION) gaps.push("description");
  if (!listing.commodity) gaps.push("commodity");
  if (listing.variants.length === 0) gaps.push("variants");
  if (listing.variants.some(({ tiers }) => tiers.length === 0)) gaps.push("price");
  if (listing.variants.some(({ weight_grams }) => !weight_grams)) gaps.push("weight");
  return gaps;
}

/** The first rule of all: a listing that says what it is. */
export const contentRule: ListingRule = {
  name: "content",
  gaps: ({ snapshot }) => contentGaps(snapshot).map((code) => ({ code })),
};
