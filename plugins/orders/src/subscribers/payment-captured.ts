import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { paySellerOrders } from "../seller-order/pay-seller-orders";

/**
 * When the operator confirms the money in Medusa's admin (captures the payment), or a provider has it, the
 * transfer is done and the cooperatives' time to accept begins.
 */
export default async function paymentCaptured({ event, container }: SubscriberArgs<{ id: string }>) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "payment",
    fields: ["payment_collection.order.id"],
    filters: { id: event.data.id },
  });
  const collection = data[0]?.payment_collection as { order?: { id: string } } | undefined;
  if (!collection?.order) return;
  await paySellerOrders(container, collection.order.id);
}

export const config: SubscriberConfig = { event: "payment.captured" };
