import { Modules } from "@medusajs/framework/utils";
import { RuleViolationError } from "@pasar-sentra/foundation/errors/rule-violation-error";
import { type HookContext, hookStep } from "@pasar-sentra/foundation/hooks/hook-steps";
import { lineViolations } from "./line-rules";
import { loadSellableVariants } from "./sellable-variants";

interface ChangedLine {
  cart_id: string;
  item_id: string;
  update: { quantity?: unknown };
}

/** Step of `updateLineItemInCartWorkflow.hooks.validate`; quantity 0 removes the line and is always allowed. */
export const checkChangedLine = hookStep({
  async invoke({ input }: { input: ChangedLine }, { container }: HookContext) {
    if (input.update.quantity === undefined || Number(input.update.quantity) === 0) return;
    const carts = container.resolve(Modules.CART);
    const [changed] = await carts.listLineItems(
      { id: input.item_id, cart_id: input.cart_id },
      { select: ["id", "variant_id"] },
    );
    if (!changed?.variant_id) return;
    const [variants, lines] = await Promise.all([
      loadSellableVariants(container, [changed.variant_id]),
      carts.listLineItems(
        { cart_id: input.cart_id, variant_id: changed.variant_id },
        { select: ["id", "variant_id", "quantity"] },
      ),
    ]);
    const after = lines.map(({ id, quantity }) => ({
      id,
      variant_id: changed.variant_id as string,
      quantity: Number(id === input.item_id ? input.update.quantity : quantity),
    }));
    const violations = lineViolations(after, variants);
    if (violations.length > 0) throw new RuleViolationError(violations);
  },
});
