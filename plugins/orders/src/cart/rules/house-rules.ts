import { MOST_CART_LINES } from "@pasar-sentra/wire/cart-limits";
import type { CartRule } from "./cart-rules";
import { lineViolations } from "./line-rules";
import { minimumOrderViolations } from "./minimum-order";
import { stockViolations } from "./stock-check";

const ALWAYS = ["lines", "page", "completion"] as const;
const WHOLE_CART = ["page", "completion"] as const;

const nothingNamed = { line_item_id: null, cooperative_slug: null, name: "" };

/** What may be sold, by whom, and in which quantities. */
const lines: CartRule = {
  name: "lines",
  moments: ALWAYS,
  violations: (cart) => lineViolations(cart.lines, cart.variants),
};

/** A cart is one page and one order; both have an end. */
const lineLimit: CartRule = {
  name: "line-limit",
  moments: ALWAYS,
  violations: ({ line_count }) =>
    line_count > MOST_CART_LINES
      ? [{ ...nothingNamed, rule: "too_many_lines", params: { most: MOST_CART_LINES, lines: line_count } }]
      : [],
};

const stock: CartRule = {
  name: "stock",
  moments: WHOLE_CART,
  violations: (cart) => (cart.stock ? stockViolations(cart.stock.demands, cart.stock.available) : []),
};

const minimumOrder: CartRule = {
  name: "minimum-order",
  moments: WHOLE_CART,
  violations: (cart) => minimumOrderViolations(cart.lines, cart.variants),
};

/** Freight is priced to a village, so an order without one can't be delivered at the price shown. */
const address: CartRule = {
  name: "address",
  moments: WHOLE_CART,
  violations: ({ village_code }) =>
    village_code ? [] : [{ ...nothingNamed, rule: "address_missing", params: {}, mend_in: "address" }],
};

/** In the order in which a reader is told of them. */
export const HOUSE_CART_RULES: readonly CartRule[] = [lines, lineLimit, stock, minimumOrder, address];
