import { RuleViolationError } from "@pasar-sentra/foundation/errors/rule-violation-error";
import { stockViolations } from "./stock-check";
import type { RuleViolation } from "@pasar-sentra/wire/refusal";
import { type HookContext, hookStep } from "@pasar-sentra/foundation/hooks/hook-steps";
import { type CompletableCart, cartStock } from "./cart-stock";
import { lineViolations } from "./line-rules";
import { minimumOrderViolations } from "./minimum-order";
import { loadSellableVariants, type SellableVariant } from "./sellable-variants";

/**
 * Step of `completeCartWorkflow.hooks.validate`: everything that may have changed since the lines were
 * put in the cart is judged again. A cart that became an order is left alone: the workflow answers
 * with that order.
 */
export const checkCartBeforeCompletion = hookStep({
  async invoke({ cart }: { cart: CompletableCart }, { container }: HookContext) {
    if (cart.completed_at) return;
    const variants = await loadSellableVariants(
      container,
      cart.items.flatMap(({ variant_id }) => variant_id ?? []),
    );
    const violations = cartViolations(cart, variants);
    if (violations.length > 0) throw new RuleViolationError(violations);
  },
});

function cartViolations(cart: CompletableCart, variants: Map<string, SellableVariant>): RuleViolation[] {
  const lines = cart.items.flatMap(({ id, variant_id, quantity }) =>
    variant_id ? [{ id, variant_id, quantity: Number(quantity) }] : [],
  );
  const { demands, available } = cartStock(cart, variants);
  return [
    ...addressViolations(cart),
    ...lineViolations(lines, variants),
    ...stockViolations(demands, available),
    ...minimumOrderViolations(cart.items, variants),
  ];
}

/** Freight is priced to a village, so an order without one can't be delivered at the price shown. */
function addressViolations(cart: CompletableCart): RuleViolation[] {
  if (cart.shipping_address?.metadata?.village_code) return [];
  return [{ rule: "address_missing", line_item_id: null, cooperative_slug: null, name: "", params: {} }];
}
