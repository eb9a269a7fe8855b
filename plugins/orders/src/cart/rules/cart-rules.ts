import type { MedusaContainer } from "@medusajs/framework/types";
import type { CartViolation } from "@pasar-sentra/foundation/errors/rule-violation-error";
import { definePort, type Named } from "@pasar-sentra/foundation/ports/port";
import type { SellableVariant } from "./sellable-variants";
import type { StockDemand } from "./stock-check";

/**
 * When a cart is judged: `lines` while goods are put in or a quantity is changed (only the lines of these goods are known
 * then), `page` when somebody looks at it, `completion` before it becomes an order.
 */
export type CartMoment = "lines" | "page" | "completion";

export interface JudgedLine {
  /** Null of a line that is only being put in. */
  id: string | null;
  variant_id: string;
  /** Base units. */
  quantity: number;
  /** Rupiah per base unit; null at `lines`. */
  unit_price: number | null;
}

/** Of the whole cart, whole rupiah. */
export interface JudgedTotals {
  item_total: number;
  shipping_total: number;
  tax_total: number;
  discount_total: number;
  total: number;
}

export interface JudgedCart {
  moment: CartMoment;
  /** Null of a cart that is only being made. */
  id: string | null;
  /** Null of a guest's, and of a cart that is only being made. */
  customer_id: string | null;
  lines: readonly JudgedLine[];
  /** By id; one that cannot be found is not for sale. */
  variants: ReadonlyMap<string, SellableVariant>;
  /** Lines that the whole cart holds, or would hold. */
  line_count: number;
  /** What the lines ask of each inventory item and what is free of it; null at `lines`. */
  stock: { demands: readonly StockDemand[]; available: ReadonlyMap<string, number> } | null;
  /** Village that the goods go to; undefined at `lines`. */
  village_code: string | null | undefined;
  /** Null at `lines`. */
  totals: JudgedTotals | null;
}

/**
 * A rule of sale. What it needs is loaded already; one that needs more reads it for all lines at once, so that the number of
 * SQL statements does not grow with the cart.
 */
export interface CartRule extends Named {
  moments: readonly CartMoment[];
  /**
   * Empty when the cart is lawful. A rule from outside the house gives each violation its `texts`, and says with `mend_in`
   * when it is not in the cart that a buyer can mend it.
   */
  violations(
    cart: JudgedCart,
    container: MedusaContainer,
  ): readonly CartViolation[] | Promise<readonly CartViolation[]>;
}

/** Asked by every cart hook of Medusa's, and by the cart page. */
export const cartRules = definePort<CartRule>("orders.cart-rules");

/** All that stands between a cart and what is wanted of it, in the order of the rules. */
export async function judgeCart(container: MedusaContainer, cart: JudgedCart): Promise<CartViolation[]> {
  const asked = cartRules.all().filter(({ moments }) => moments.includes(cart.moment));
  const found = await Promise.all(asked.map((rule) => rule.violations(cart, container)));
  return found.flat();
}
