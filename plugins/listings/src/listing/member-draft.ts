import type { StaffRole } from "@pasar-sentra/wire/staff-role";
import type { ParsedListing } from "./listing-input";
import type { ListingSnapshot } from "./listing-snapshot";

/**
 * What of a change counts, by who makes it: members propose drafts, officers and managers set prices. A member's
 * prices are ignored, those that are there stay.
 */
export function withinRole(
  listing: ParsedListing,
  role: StaffRole,
  current: ListingSnapshot | null,
): ParsedListing {
  if (role !== "member") return listing;
  const tiersOf = new Map((current?.variants ?? []).map(({ id, tiers }) => [id, tiers]));
  return {
    ...listing,
    variants: listing.variants.map((variant) => ({ ...variant, tiers: tiersOf.get(variant.id ?? "") ?? [] })),
  };
}
