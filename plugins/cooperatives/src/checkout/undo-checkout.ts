import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { deleteReservationsWorkflow } from "@medusajs/medusa/core-flows";
import { SELLER_ORDER_MODULE } from "../modules/seller-order";
import type { SellerOrderModuleService } from "../modules/seller-order/service";
import type { OrderOfCheckout } from "./orders-of-checkout";

/**
 * Takes back an order that nobody has paid for, as Medusa does when a step of a completion fails: what it reserved, its
 * links and itself; the cart is open again. What it reserves goes first, itself last, so that a repetition finds what is left.
 */
export async function undoCheckout(
  container: MedusaContainer,
  cartId: string,
  order: OrderOfCheckout,
): Promise<void> {
  await releaseStock(container, order.id);
  const shares = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const made = await shares.listSellerOrders({ order_id: order.id }, { select: ["id"] });
  if (made.length > 0) await shares.deleteSellerOrders(made.map(({ id }) => id));
  if (order.is_linked) {
    await container.resolve(Modules.CART).updateCarts([{ id: cartId, completed_at: null } as never]);
  }
  await unlink(container, order.id);
  await container.resolve(Modules.ORDER).deleteOrders([order.id]);
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
