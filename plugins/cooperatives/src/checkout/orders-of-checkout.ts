import type { FilterableOrderProps, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

/** Orders of one buyer while a process was alive, at most. */
const MOST_ORDERS = 100;

export interface OrderOfCheckout {
  id: string;
  /** Whether Medusa got as far as to say which cart it comes from. */
  is_linked: boolean;
  /** Whether the cart's payment was authorised. */
  has_payment: boolean;
}

interface Cart {
  email: string | null;
  payment_collection: { payments: { canceled_at: Date | null }[] | null } | null;
}

/**
 * The orders that a completion of the cart made before its process died: the one that is linked to it, and those that
 * were made since for the same buyer and are linked to no cart.
 *
 * @param begun when the completion began
 * @param before nothing of a living process is older
 */
export async function ordersOfCheckout(
  container: MedusaContainer,
  cartId: string,
  begun: Date,
  before: Date,
): Promise<OrderOfCheckout[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: carts } = await query.graph({
    entity: "cart",
    fields: ["email", "payment_collection.payments.canceled_at"],
    filters: { id: cartId },
  });
  const cart = carts[0] as unknown as Cart | undefined;
  if (!cart) return [];
  const has_payment = (cart.payment_collection?.payments ?? []).some(({ canceled_at }) => !canceled_at);
  const linked = await linksOf(container, { cart_id: cartId });
  const made = cart.email
    ? await container
        .resolve(Modules.ORDER)
        .listOrders(
          { email: cart.email, created_at: { $gte: begun, $lt: before } } as unknown as FilterableOrderProps,
          { select: ["id"], take: MOST_ORDERS },
        )
    : [];
  const known = await linksOf(container, { order_id: made.map(({ id }) => id) });
  const orphans = made.filter(({ id }) => !known.includes(id));
  return [
    ...linked.map((id) => ({ id, is_linked: true, has_payment })),
    ...orphans.map(({ id }) => ({ id, is_linked: false, has_payment: false })),
  ];
}

/** Ids of orders. */
async function linksOf(
  container: MedusaContainer,
  filters: { cart_id: string } | { order_id: string[] },
): Promise<string[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order_cart", fields: ["order_id"], filters });
  return (data as { order_id: string }[]).map(({ order_id }) => order_id);
}
