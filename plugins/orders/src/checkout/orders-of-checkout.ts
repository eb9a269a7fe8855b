import type { FilterableOrderProps, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Orders of one buyer while a process was alive, at most. */
const MOST_ORDERS = 100;

export interface OrderOfCheckout {
  id: string;
  /** Whether Medusa got as far as to say which cart it comes from. */
  is_linked: boolean;
  /** Whether the cart's payment was authorised. */
  has_payment: boolean;
}

interface Line {
  variant_id: string | null;
  quantity: unknown;
}

interface Cart {
  email: string | null;
  items: (Line | null)[] | null;
  payment_collection: { id: string; payments: { canceled_at: Date | null }[] | null } | null;
}

interface Order {
  id: string;
  is_draft_order: boolean;
  items: (Line | null)[] | null;
  payment_collections: ({ id: string } | null)[] | null;
}

const CART_FIELDS = [
  "email",
  "items.variant_id",
  "items.quantity",
  "payment_collection.id",
  "payment_collection.payments.canceled_at",
];
const ORDER_FIELDS = [
  "id",
  "is_draft_order",
  "items.variant_id",
  "items.quantity",
  // Without its detail, Medusa gives a line no quantity.
  "items.detail.quantity",
  "payment_collections.id",
];

/**
 * The orders that a completion of the cart made before its process died: the one that is linked to it, and those that
 * were made since for the same buyer, hold the same goods, and are linked to no cart and no other payment.
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
  const { data: carts } = await query.graph({ entity: "cart", fields: CART_FIELDS, filters: { id: cartId } });
  const cart = carts[0] as unknown as Cart | undefined;
  if (!cart) return [];
  const has_payment = (cart.payment_collection?.payments ?? []).some(({ canceled_at }) => !canceled_at);
  const linked = await linksOf(container, { cart_id: cartId });
  const alike = await ordersLike(container, cart, begun, before);
  const known = await linksOf(container, { order_id: alike });
  const orphans = alike.filter((id) => !known.includes(id));
  return [
    ...linked.map((id) => ({ id, is_linked: true, has_payment })),
    ...orphans.map((id) => ({ id, is_linked: false, has_payment: false })),
  ];
}

/** Ids of orders that may have been made of this cart. An order that an operator writes for the same buyer is none. */
async function ordersLike(
  container: MedusaContainer,
  cart: Cart,
  begun: Date,
  before: Date,
): Promise<string[]> {
  if (!cart.email) return [];
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: ORDER_FIELDS,
    filters: {
      email: cart.email,
      created_at: { $gte: begun, $lt: before },
    } as unknown as FilterableOrderProps,
    pagination: { take: MOST_ORDERS, skip: 0 },
  });
  return (data as unknown as Order[])
    .filter(
      ({ is_draft_order, items, payment_collections }) =>
        !is_draft_order &&
        goodsIn(items) === goodsIn(cart.items) &&
        (payment_collections ?? []).every(
          (collection) => !collection || collection.id === cart.payment_collection?.id,
        ),
    )
    .map(({ id }) => id);
}

function goodsIn(items: (Line | null)[] | null): string {
  return (items ?? [])
    .flatMap((item) => (item ? [`${item.variant_id} ${Number(item.quantity)}`] : []))
    .sort()
    .join();
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
