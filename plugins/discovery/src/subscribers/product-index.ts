import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { refreshProducts } from "../indexing/product-index-queue";
import { TRIGGER_EVENTS, triggersOf } from "../indexing/trigger-events";

/** Keeps the index `product` current. */
export default async function keepProductIndex({
  event,
  container,
}: SubscriberArgs<Parameters<typeof triggersOf>[1]>): Promise<void> {
  await refreshProducts(container, triggersOf(event.name, event.data));
}

export const config: SubscriberConfig = {
  event: TRIGGER_EVENTS,
  context: { subscriberId: "discovery-product-index" },
};
