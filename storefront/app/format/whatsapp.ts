/** `https://wa.me/62811…`, optionally with a first message. @param phone E.164 */
export function whatsappLink(phone: string, text?: string): string {
  const address = `https://wa.me/${phone.replace(/\D/g, "")}`;
  return text ? `${address}?text=${encodeURIComponent(text)}` : address;
}

/** `+62 811-0000-1234`: an Indonesian number in groups that people read aloud. @param phone E.164 */
export function formatPhone(phone: string): string {
  const match = /^\+62(\d{3})(\d{3,4})(\d+)$/.exec(phone);
  return match ? `+62 ${match[1]}-${match[2]}-${match[3]}` : phone;
}
