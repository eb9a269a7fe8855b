import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { sendOfferMessages } from "../allocation/send-offer-messages";

/** Tells members of new offers at once. */
export default async function allocationChanged({
  event,
  container,
}: SubscriberArgs<{ id: string; action: string }>) {
  if (event.data.action === "offer") await sendOfferMessages(container, event.data.id);
}

export const config: SubscriberConfig = { event: "allocation.changed" };
