import { type HookContext, hookStep } from "@pasar-sentra/foundation/hooks/hook-steps";
import { refuseUnlawful } from "./check-added-lines";

interface ChangedLine {
  input: { item_id: string; update: { quantity?: unknown } };
  cart: {
    id: string;
    customer?: { id: string } | null;
    items: { id: string; variant_id: string | null; quantity: unknown }[];
  };
}

/** Step of `updateLineItemInCartWorkflow.hooks.validate`; quantity 0 removes the line and is always allowed. */
export const checkChangedLine = hookStep({
  async invoke({ input, cart }: ChangedLine, { container }: HookContext) {
    const { item_id, update } = input;
    if (update.quantity === undefined || Number(update.quantity) === 0) return;
    const variant_id = cart.items.find(({ id }) => id === item_id)?.variant_id;
    if (!variant_id) return;
    const lines = cart.items
      .filter((line) => line.variant_id === variant_id)
      .map(({ id, quantity }) => ({
        id,
        variant_id,
        quantity: Number(id === item_id ? update.quantity : quantity),
        unit_price: null,
      }));
    const customer_id = cart.customer?.id ?? null;
    await refuseUnlawful(container, { id: cart.id, customer_id, lines, line_count: cart.items.length });
  },
});
