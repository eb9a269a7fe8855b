import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { RuleViolationError } from "@pasar-sentra/foundation/errors/rule-violation-error";
import { type HookContext, hookStep } from "@pasar-sentra/foundation/hooks/hook-steps";
import { type JudgedCart, type JudgedLine, judgeCart } from "./cart-rules";
import { loadSellableVariants } from "./sellable-variants";

interface AddedLine {
  variant_id?: string | null;
  quantity?: unknown;
  metadata?: Record<string, unknown> | null;
}

interface Addition {
  input: { cart_id: string; items?: AddedLine[] };
  cart: { customer?: { id: string } | null };
}

interface NewCart {
  cart: { customer_id?: string | null; items?: AddedLine[] };
}

/** Step of `addToCartWorkflow.hooks.validate`: the quantities that the cart would hold must be lawful. */
export const checkAddedLines = hookStep({
  async invoke({ input, cart }: Addition, { container }: HookContext) {
    const items = input.items ?? [];
    const added = judgedLines(items);
    if (added.length === 0) return;
    const rows = await container
      .resolve(Modules.CART)
      .listLineItems(
        { cart_id: input.cart_id },
        { select: ["id", "variant_id", "quantity", "metadata"], take: null as unknown as number },
      );
    const addedGoods = new Set(added.map(({ variant_id }) => variant_id));
    const touched = judgedLines(rows).filter(({ variant_id }) => addedGoods.has(variant_id));
    await refuseUnlawful(container, {
      id: input.cart_id,
      customer_id: cart.customer?.id ?? null,
      lines: [...touched, ...added],
      line_count: rows.length + newLines(items, rows),
    });
  },
});

/**
 * How many lines Medusa makes of what is added, at most: it adds to a line of the same goods, and lines that carry data of
 * their own stay apart.
 */
function newLines(added: readonly AddedLine[], present: readonly AddedLine[]): number {
  const plain = new Set(present.filter(isPlain).map(({ variant_id }) => variant_id));
  return added.filter((line) => !isPlain(line) || !plain.has(line.variant_id)).length;
}

function isPlain({ metadata }: AddedLine): boolean {
  return Object.keys(metadata ?? {}).length === 0;
}

/** Step of `createCartWorkflow.hooks.validate`: the same for a cart that is born with lines. */
export const checkLinesOfNewCart = hookStep({
  async invoke({ cart }: NewCart, { container }: HookContext) {
    const { customer_id = null, items = [] } = cart;
    const lines = judgedLines(items);
    await refuseUnlawful(container, { id: null, customer_id, lines, line_count: items.length });
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
  cart: Pick<JudgedCart, "id" | "customer_id" | "lines" | "line_count">,
): Promise<void> {
  const variants = await loadSellableVariants(
    container,
    cart.lines.map(({ variant_id }) => variant_id),
  );
  const known = { moment: "lines" as const, variants, stock: null, village_code: undefined, totals: null };
  const violations = await judgeCart(container, { ...cart, ...known });
  if (violations.length > 0) throw new RuleViolationError(violations);
}
