import { RuleViolationError } from "@pasar-sentra/foundation/errors/rule-violation-error";
import { type HookContext, hookStep } from "@pasar-sentra/foundation/hooks/hook-steps";
import { wholeRupiah } from "@pasar-sentra/foundation/money/whole-rupiah";
import { type JudgedTotals, judgeCart } from "./cart-rules";
import { type CompletableCart, cartStock } from "./cart-stock";
import { loadSellableVariants } from "./sellable-variants";

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
    const violations = await judgeCart(container, {
      moment: "completion",
      id: cart.id,
      customer_id: cart.customer?.id ?? null,
      lines: linesOf(cart),
      variants,
      line_count: cart.items.length,
      stock: cartStock(cart, variants),
      village_code: cart.shipping_address?.metadata?.village_code ?? null,
      totals: totalsOf(cart),
    });
    if (violations.length > 0) throw new RuleViolationError(violations);
  },
});

/** The totals of a cart that Medusa or `query.graph` has read. */
export function totalsOf(cart: CompletableCart): JudgedTotals {
  return {
    item_total: wholeRupiah(cart.item_total),
    shipping_total: wholeRupiah(cart.shipping_total),
    tax_total: wholeRupiah(cart.tax_total),
    discount_total: wholeRupiah(cart.discount_total),
    total: wholeRupiah(cart.total),
  };
}

/** The lines of a cart that Medusa or `query.graph` has read. */
export function linesOf({ items }: Pick<CompletableCart, "items">) {
  return items.flatMap(({ id, variant_id, quantity, unit_price }) =>
    variant_id ? [{ id, variant_id, quantity: Number(quantity), unit_price: Number(unit_price) }] : [],
  );
}
