import { Modules } from "@medusajs/framework/utils";
import { type HookContext, hookStep } from "@pasar-sentra/foundation/hooks/hook-steps";
import { refuseUnlawful } from "./check-added-lines";

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
    const { variant_id } = changed;
    const lines = await carts.listLineItems(
      { cart_id: input.cart_id, variant_id },
      { select: ["id", "variant_id", "quantity"] },
    );
    const after = lines.map(({ id, quantity }) => ({
      id,
      variant_id,
      quantity: Number(id === input.item_id ? input.update.quantity : quantity),
      unit_price: null,
    }));
    // No line is added, so the limit on lines is not in question.
    await refuseUnlawful(container, after, after.length);
  },
});
