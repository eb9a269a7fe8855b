/** Rules of sale of the house itself; the shop has its own words for each. */
export const HOUSE_RULES = [
  "not_for_sale",
  "seller_not_selling",
  "below_moq",
  "not_a_multiple",
  "above_maximum",
  "too_many_lines",
  "out_of_stock",
  "below_minimum_order",
  "shipping_missing",
  "address_missing",
] as const;
export type HouseRule = (typeof HOUSE_RULES)[number];

/** A rule that a cart line or cart breaks, with what a message needs to name it. */
export interface RuleViolation {
  /** One of `HOUSE_RULES`, or the code of a plugin's own rule, which brings its `message`. */
  rule: string;
  line_item_id: string | null;
  cooperative_slug: string | null;
  /** Product or cooperative name. */
  name: string;
  params: Record<string, number | string>;
  /** In the reader's language; only of a plugin's own rule. */
  message?: string;
  /** The step at which a buyer can mend it; the cart itself when left out. */
  mend_in?: "address" | "shipping";
}

/** Body of every refusal, any route: `message` is English for developers, `code` and `params` are for people's texts. */
export interface ErrorBody {
  type: string;
  code?: string;
  message: string;
  violations?: RuleViolation[];
}
