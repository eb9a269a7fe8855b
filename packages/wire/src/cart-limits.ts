/** Most lines of one cart, and so of one order. */
export const MOST_CART_LINES = 500;

/** Most of one variant in a cart, base units: more than any workshop makes in a year, and sums of it fit every counter. */
export const MOST_CART_QUANTITY = 100_000;
