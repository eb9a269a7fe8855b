/** Variants of one listing. */
export const MAX_VARIANTS = 100;
/** Quantity tiers of one variant. */
export const MAX_TIERS = 5;
/** Rupiah per unit. */
export const MAX_PRICE = 10_000_000_000;
/** Units on hand of one variant. */
export const MAX_STOCK = 10_000_000;
/** Listings of one cooperative that are not removed. */
export const MAX_LISTINGS = 20_000;
