import type { MedusaContainer } from "@medusajs/framework/types";
import { expireWorkOffers } from "../allocation/expire-work-offers";
import { sendLessenedMessages } from "../allocation/send-lessened-messages";
import { sendOfferMessages } from "../allocation/send-offer-messages";

/** Ends offers whose time to answer is over, and tells what a crash left untold. */
export default async function expireOffersJob(container: MedusaContainer): Promise<void> {
  await expireWorkOffers(container, new Date());
  await sendOfferMessages(container);
  await sendLessenedMessages(container);
}

export const config = { name: "expire-work-offers", schedule: "*/5 * * * *" };
