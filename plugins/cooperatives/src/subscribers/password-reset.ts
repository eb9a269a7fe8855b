import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { Modules } from "@medusajs/framework/utils";
import type { Locale } from "../locale/request-locale";
import { passwordResetMessage } from "../notifications/password-reset-message";
import { cooperativesOptions } from "../plugin-options";

interface ResetRequested {
  entity_id: string;
  actor_type: string;
  token: string;
  metadata?: { locale?: string };
}

/** Sends a shopper the link to a new password. The language is what the shop asked in. */
export default async function passwordReset({ event, container }: SubscriberArgs<ResetRequested>) {
  const { entity_id, actor_type, token, metadata } = event.data;
  if (actor_type !== "customer") return;
  const locale: Locale = metadata?.locale === "en-US" ? "en-US" : "id-ID";
  const path = locale === "en-US" ? "/en/reset-password" : "/atur-sandi";
  const link = `${cooperativesOptions(container).storefrontUrl}${path}?token=${encodeURIComponent(token)}&email=${encodeURIComponent(entity_id)}`;
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

export const config: SubscriberConfig = { event: "auth.password_reset" };
