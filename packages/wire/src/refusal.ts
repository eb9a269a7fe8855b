/** A rule that a cart line or cart breaks, with what a message needs to name it. */
export interface RuleViolation {
  rule:
    | "seller_not_selling"
    | "below_moq"
    | "not_a_multiple"
    | "out_of_stock"
    | "below_minimum_order"
    | "shipping_missing"
    | "address_missing";
  line_item_id: string | null;
  cooperative_slug: string | null;
  /** Product or cooperative name. */
  name: string;
  params: Record<string, number | string>;
}

/** Body of every refusal, any route: `message` is English for developers, `code` and `params` are for people's texts. */
export interface ErrorBody {
  type: string;
  code?: string;
  message: string;
  violations?: RuleViolation[];
}
