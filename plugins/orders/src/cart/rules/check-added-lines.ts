import { Modules } from "@medusajs/framework/utils";
import { RuleViolationError } from "@pasar-sentra/foundation/errors/rule-violation-error";
import { type HookContext, hookStep } from "@pasar-sentra/foundation/hooks/hook-steps";
import { lineViolations, type RuledLine } from "./line-rules";
import { loadSellableVariants } from "./sellable-variants";

interface AddedLine {
  variant_id?: string | null;
  quantity?: unknown;
}

/** Step of `addToCartWorkflow.hooks.validate`: the quantities that the cart would hold must be lawful. */
export const checkAddedLines = hookStep({
  async invoke({ input }: { input: { cart_id: string; items?: AddedLine[] } }, { container }: HookContext) {
    const added = ruledLines(input.items ?? []);
    if (added.length === 0) return;
    const variantIds = added.map((line) => line.variant_id);
    const [variants, present] = await Promise.all([
      loadSellableVariants(container, variantIds),
      container
        .resolve(Modules.CART)
        .listLineItems(
          { cart_id: input.cart_id, variant_id: variantIds },
          { select: ["id", "variant_id", "quantity"] },
        ),
    ]);
    refuse(lineViolations([...ruledLines(present), ...added], variants));
  },
});

/** Step of `createCartWorkflow.hooks.validate`: the same for a cart that is born with lines. */
export const checkLinesOfNewCart = hookStep({
  async invoke({ cart }: { cart: { items?: AddedLine[] } }, { container }: HookContext) {
    const lines = ruledLines(cart.items ?? []);
    const variants = await loadSellableVariants(
      container,
      lines.map((line) => line.variant_id),
    );
    refuse(lineViolations(lines, variants));
  },
});

function ruledLines(items: readonly (AddedLine & { id?: string })[]): RuledLine[] {
  return items.flatMap(({ id, variant_id, quantity }) =>
    variant_id ? [{ id: id ?? null, variant_id, quantity: Number(quantity ?? 1) }] : [],
  );
}

function refuse(violations: ReturnType<typeof lineViolations>): void {
  if (violations.length > 0) throw new RuleViolationError(violations);
}
