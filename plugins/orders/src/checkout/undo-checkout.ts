import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { deleteReservationsWorkflow } from "@medusajs/medusa/core-flows";
import type { OrderOfCheckout } from "./orders-of-checkout";
import { undoPlacement } from "./placement";

/**
 * Takes back an order that nobody has paid for, as Medusa does when a step of a completion fails: what it reserved, its
 * links and itself. What it reserves goes first, itself last, so that a repetition finds what is left.
 */
export async function undoCheckout(container: MedusaContainer, { id }: OrderOfCheckout): Promise<void> {
  await releaseStock(container, id);
  await undoPlacement(container, id);
  await unlink(container, id);
  await container.resolve(Modules.ORDER).deleteOrders([id]);
}

/** Lets the buyer complete a cart anew whose orders are all taken back, also those that Medusa had taken back itself. */
export async function reopenCart(container: MedusaContainer, id: string): Promise<void> {
  await container.resolve(Modules.CART).updateCarts({ id }, { completed_at: null } as never);
}

async function unlink(container: MedusaContainer, order_id: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const filters = { order_id };
  const [{ data: carts }, { data: collections }] = await Promise.all([
    query.graph({ entity: "order_cart", fields: ["cart_id"], filters }),
    query.graph({ entity: "order_payment_collection", fields: ["payment_collection_id"], filters }),
  ]);
  const order = { [Modules.ORDER]: { order_id } };
  await container.resolve(ContainerRegistrationKeys.LINK).dismiss([
    ...carts.map(({ cart_id }) => ({ ...order, [Modules.CART]: { cart_id } })),
    ...collections.map(({ payment_collection_id }) => ({
      ...order,
      [Modules.PAYMENT]: { payment_collection_id },
    })),
  ]);
}

async function releaseStock(container: MedusaContainer, orderId: string): Promise<void> {
  const { items } = await container
    .resolve(Modules.ORDER)
    .retrieveOrder(orderId, { select: ["id"], relations: ["items"] });
  const reserved = await container
    .resolve(Modules.INVENTORY)
    .listReservationItems({ line_item_id: (items ?? []).map(({ id }) => id) }, { select: ["id"] });
  if (reserved.length === 0) return;
  await deleteReservationsWorkflow(container).run({ input: { ids: reserved.map(({ id }) => id) } });
}
