import type { AreaPath } from "./area";
import type { PriceTier, SupplyTermsView } from "./goods";
import type { PictureView } from "./picture";
import type { RuleViolation } from "./refusal";

export interface CartLineView {
  id: string;
  variant_id: string;
  product_handle: string;
  title: string;
  variant_title: string | null;
  options: Record<string, string>;
  quantity: number;
  unit_price: number;
  total: number;
  /** Quantity at which the next cheaper tier starts; null when there is none. */
  next_tier: PriceTier | null;
  supply_terms: SupplyTermsView;
  available: number | null;
  weight_grams: number;
  /** Day on which the line can leave the cooperative, beside the rest of the cart, `YYYY-MM-DD`; null when nobody can say. */
  ready_on: string | null;
  picture: PictureView | null;
  violations: RuleViolation[];
}

export interface ShippingChoice {
  option_id: string;
  name: string;
  /** `regular` or `cargo`. */
  service: string;
  /** Rupiah; null while the address is unknown. */
  amount: number | null;
  /** Days in transit, [fastest, slowest]. */
  transit_days: [number, number] | null;
  chargeable_weight_grams: number | null;
}

export interface CartGroup {
  cooperative: {
    slug: string;
    legal_name: string;
    sentra_name: string;
    regency_name: string;
    minimum_order: number;
  };
  lines: CartLineView[];
  /** Day on which all lines are ready; null when one has no date. */
  ready_on: string | null;
  item_total: number;
  /** Rupiah still missing to the cooperative's minimum; 0 when reached. */
  missing_to_minimum: number;
  shipping_choices: ShippingChoice[];
  selected_option_id: string | null;
  shipping_total: number | null;
  violations: RuleViolation[];
}

/** Answer of `GET /store/carts/:id/summary`: all that the cart and checkout pages show, in one call. */
export interface CartSummary {
  id: string;
  email: string | null;
  currency_code: "idr";
  groups: CartGroup[];
  shipping_address: AddressView | null;
  item_total: number;
  shipping_total: number;
  tax_total: number;
  discount_total: number;
  total: number;
  item_count: number;
  /** Everything that stands between this cart and an order. */
  violations: RuleViolation[];
  completed_order_id: string | null;
}

/** Address as the storefront keeps it in a Medusa address (see docs/api.md for the mapping). */
export interface AddressView {
  first_name: string;
  phone: string;
  address_1: string;
  postal_code: string;
  village_code: string;
  area: AreaPath;
}
