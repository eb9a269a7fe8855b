import type { CartSummary } from "@pasar-sentra/wire/cart";
import type { RuleViolation } from "@pasar-sentra/wire/refusal";

/** What must be mended in the cart itself; address and shipping are asked for at checkout. */
export function blockingViolations(cart: Pick<CartSummary, "violations">): RuleViolation[] {
  return cart.violations.filter(({ mend_in }) => mend_in === undefined);
}
