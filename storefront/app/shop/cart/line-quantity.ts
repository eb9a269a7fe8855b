import { MOST_CART_QUANTITY } from "@pasar-sentra/wire/cart-limits";
import type { SupplyTermsView } from "@pasar-sentra/wire/goods";

/** Most units of one line; beyond it somebody is playing, or should talk to the cooperative. */
export const MAX_QUANTITY = MOST_CART_QUANTITY;

/** A typed quantity: a whole number within the limits, else null. */
export function parseQuantity(typed: string | undefined): number | null {
  if (!/^\d{1,6}$/.test(typed?.trim() ?? "")) return null;
  const quantity = Number(typed);
  return quantity >= 1 && quantity <= MAX_QUANTITY ? quantity : null;
}

/** The least that may be ordered: the minimum, rounded up to whole case packs. */
export function smallestQuantity({
  moq,
  order_multiple,
}: Pick<SupplyTermsView, "moq" | "order_multiple">): number {
  return Math.ceil(Math.max(1, moq) / order_multiple) * order_multiple;
}
