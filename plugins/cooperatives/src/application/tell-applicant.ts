import type { MedusaContainer } from "@medusajs/framework/types";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { type ApplicationNews, applicationMessage } from "./messages/application-message";
import { sendToPerson } from "@pasar-sentra/foundation/messages/send-to-person";
import { foundationOptions } from "@pasar-sentra/foundation/options/foundation-options";
import { applicationToken } from "./application-token";
import { shopLink } from "@pasar-sentra/foundation/links/shop-link";

interface Applicant {
  id: string;
  contact_name: string;
  contact_phone: string;
  contact_email: string | null;
  locale: string;
}

/** Writes to the applicant by WhatsApp what happened, with the link on which it goes on. */
export async function tellApplicant(
  container: MedusaContainer,
  { id, contact_name, contact_phone, contact_email, locale: language }: Applicant,
  news: ApplicationNews,
  reason: string | null = null,
): Promise<void> {
  const { receiptSecret } = foundationOptions(container);
  const locale: Locale = language === "en-US" ? "en-US" : "id-ID";
  const link = shopLink(container, locale, "joinOverview", { token: applicationToken(id, receiptSecret) });
  await sendToPerson(container, {
    phone: contact_phone,
    email: contact_email,
    template: `application-${news}`,
    ...applicationMessage(locale, news, { name: contact_name, link, reason }),
    trigger_type: `application.${news}`,
  });
}
