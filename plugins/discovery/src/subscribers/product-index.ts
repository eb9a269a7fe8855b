import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { contributeToProducts } from "../indexing/document-contributors";
import { refreshProducts } from "../indexing/product-index-queue";
import { TRIGGER_EVENTS, triggersOf } from "../indexing/trigger-events";
import { popularityContributor } from "../popularity/popularity-contributor";

// Medusa imports every subscriber before it serves or indexes anything.
contributeToProducts(popularityContributor);

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
