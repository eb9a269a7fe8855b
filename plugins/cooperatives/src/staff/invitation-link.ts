import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";

/** Address of the page that accepts an invitation, in the shop. */
export function invitationLink(storefrontUrl: string, token: string, locale: Locale = "id-ID"): string {
  const path = locale === "en-US" ? "/en/producer/invitation" : "/producer/undangan";
  return `${storefrontUrl}${path}/${token}`;
}

/** Opens WhatsApp with a text for a number (https://faq.whatsapp.com/5913398998672934). @param phone E.164 */
export function whatsappLink(phone: string, text: string): string {
  return `https://wa.me/${phone.replace(/\D/g, "")}?text=${encodeURIComponent(text)}`;
}
