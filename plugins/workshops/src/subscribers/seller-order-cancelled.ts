import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { followSellerOrder } from "../allocation/follow-seller-order";

/**
 * Ends or lessens the work of an order that was cancelled, all of it or a part: members must not make what nobody
 * buys. Settling the order has done so mostly; this catches work that was opened in that moment. Safe to repeat.
 */
export default async function sellerOrderCancelled({ event, container }: SubscriberArgs<{ id: string }>) {
  await followSellerOrder(container, event.data.id);
}

export const config: SubscriberConfig = {
  event: ["seller_order.cancel", "seller_order.cancel_with_order"],
};
