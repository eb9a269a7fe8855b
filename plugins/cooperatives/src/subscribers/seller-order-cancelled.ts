import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { cancelAllocations } from "../allocation/cancel-allocations";
import { SELLER_ORDER_MODULE } from "../modules/seller-order";
import type { SellerOrderModuleService } from "../modules/seller-order/service";
import { SYSTEM_ACTOR } from "../producer/acting-producer";

/** Ends the work of an order that was cancelled: members must not make what nobody buys. Safe to repeat. */
export default async function sellerOrderCancelled({ event, container }: SubscriberArgs<{ id: string }>) {
  const [order] = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrders({ id: event.data.id, status: "cancelled" }, { select: ["id"], take: 1 });
  if (!order) return;
  await cancelAllocations(container, { seller_order_id: order.id, reason: null, actor: SYSTEM_ACTOR });
}

export const config: SubscriberConfig = {
  event: ["seller_order.cancel", "seller_order.cancel_with_order"],
};
