import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { PRODUCER_MODULE } from "../modules/producer";
import type { ProducerModuleService } from "../modules/producer/service";
import { passwordResetMessage } from "../staff/messages/password-reset-message";
import { sendToPerson } from "@pasar-sentra/foundation/messages/send-to-person";
import { accountOfLogInEntity } from "../staff/log-in-entity";
import { shopLink } from "@pasar-sentra/foundation/links/shop-link";

interface ResetRequested {
  entity_id: string;
  actor_type: string;
  token: string;
  metadata?: { locale?: string };
}

/** Sends a shopper or producer the link to a new password. The language is what the shop asked in. */
export default async function passwordReset({ event, container }: SubscriberArgs<ResetRequested>) {
  const { entity_id, actor_type, token, metadata } = event.data;
  const locale: Locale = metadata?.locale === "en-US" ? "en-US" : "id-ID";
  if (actor_type === "producer") return sendToProducer(container, entity_id, token, locale);
  if (actor_type !== "customer") return;
  const link = shopLink(container, locale, "resetPassword", {}, { token, email: entity_id });
  const message = passwordResetMessage(locale, link);
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    to: entity_id,
    channel: "email",
    template: "password-reset",
    content: { subject: message.subject, text: message.text },
    data: { ...message },
    trigger_type: "auth.password_reset",
  });
}

/** To the mail address, or by WhatsApp to the many who have only a phone. */
async function sendToProducer(container: MedusaContainer, entityId: string, token: string, locale: Locale) {
  const accountId = accountOfLogInEntity(entityId);
  if (!accountId) return;
  const [account] = await container
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .listProducerAccounts({ id: accountId }, { take: 1 });
  if (!account) return;
  const link = shopLink(container, locale, "producerResetPassword", {}, { token });
  await sendToPerson(container, {
    phone: account.email ? null : account.phone,
    email: account.email,
    template: "password-reset",
    ...passwordResetMessage(locale, link),
    trigger_type: "auth.password_reset",
  });
}

export const config: SubscriberConfig = { event: "auth.password_reset" };
