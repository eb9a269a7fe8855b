/** Opens WhatsApp with a text for a number (https://faq.whatsapp.com/5913398998672934). @param phone E.164 */
export function whatsappLink(phone: string, text: string): string {
  return `https://wa.me/${phone.replace(/\D/g, "")}?text=${encodeURIComponent(text)}`;
}
