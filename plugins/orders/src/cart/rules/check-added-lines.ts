import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { RuleViolationError } from "@pasar-sentra/foundation/errors/rule-violation-error";
import { type HookContext, hookStep } from "@pasar-sentra/foundation/hooks/hook-steps";
import { type JudgedLine, judgeCart } from "./cart-rules";
import { loadSellableVariants } from "./sellable-variants";

interface AddedLine {
  variant_id?: string | null;
  quantity?: unknown;
}

/** Step of `addToCartWorkflow.hooks.validate`: the quantities that the cart would hold must be lawful. */
export const checkAddedLines = hookStep({
  async invoke({ input }: { input: { cart_id: string; items?: AddedLine[] } }, { container }: HookContext) {
    const added = judgedLines(input.items ?? []);
    if (added.length === 0) return;
    const rows = await container
      .resolve(Modules.CART)
      .listLineItems(
        { cart_id: input.cart_id },
        { select: ["id", "variant_id", "quantity"], take: null as unknown as number },
      );
    const present = judgedLines(rows);
    const addedGoods = new Set(added.map(({ variant_id }) => variant_id));
    const newGoods = [...addedGoods].filter((id) => !present.some(({ variant_id }) => variant_id === id));
    const touched = present.filter(({ variant_id }) => addedGoods.has(variant_id));
    await refuseUnlawful(container, [...touched, ...added], present.length + newGoods.length);
  },
});

/** Step of `createCartWorkflow.hooks.validate`: the same for a cart that is born with lines. */
export const checkLinesOfNewCart = hookStep({
  async invoke({ cart }: { cart: { items?: AddedLine[] } }, { container }: HookContext) {
    const lines = judgedLines(cart.items ?? []);
    await refuseUnlawful(container, lines, lines.length);
  },
});

function judgedLines(items: readonly (AddedLine & { id?: string })[]): JudgedLine[] {
  return items.flatMap(({ id, variant_id, quantity }) =>
    variant_id ? [{ id: id ?? null, variant_id, quantity: Number(quantity ?? 1), unit_price: null }] : [],
  );
}

/** @throws RuleViolationError when the cart would break a rule with these lines */
export async function refuseUnlawful(
  container: MedusaContainer,
  lines: readonly JudgedLine[],
  line_count: number,
): Promise<void> {
  const variants = await loadSellableVariants(
    container,
    lines.map(({ variant_id }) => variant_id),
  );
  const cart = {
    moment: "lines" as const,
    lines,
    variants,
    line_count,
    stock: null,
    village_code: undefined,
  };
  const violations = await judgeCart(container, cart);
  if (violations.length > 0) throw new RuleViolationError(violations);
}
