import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { sendLessenedMessages } from "../allocation/send-lessened-messages";
import { sendOfferMessages } from "../allocation/send-offer-messages";

const LESSENING = new Set(["follow", "cancel"]);

/** Tells members of new offers, and of what was taken from offers, at once. */
export default async function allocationChanged({
  event,
  container,
}: SubscriberArgs<{ id: string; action: string }>) {
  if (event.data.action === "offer") await sendOfferMessages(container, event.data.id);
  if (LESSENING.has(event.data.action)) await sendLessenedMessages(container, event.data.id);
}

export const config: SubscriberConfig = { event: "allocation.changed" };
