import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";

export interface PersonMessage {
  /** E.164; WhatsApp is used when there is one, since that is what members read. */
  phone: string | null;
  email: string | null;
  template: string;
  subject: string;
  text: string;
  /** The same key twice sends once. */
  idempotency_key?: string;
  trigger_type: string;
}

/** Sends a text by WhatsApp, or by mail to those without a number; without either nothing is sent. */
export async function sendToPerson(container: MedusaContainer, message: PersonMessage): Promise<void> {
  const { phone, email, subject, text, ...rest } = message;
  const to = phone ?? email;
  if (!to) return;
  await container.resolve(Modules.NOTIFICATION).createNotifications({
    ...rest,
    to,
    channel: phone ? "whatsapp" : "email",
    content: { subject, text },
    data: { subject, text },
  });
}
