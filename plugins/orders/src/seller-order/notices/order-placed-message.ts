import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";

export interface OrderPlacedFacts {
  display_id: number;
  /** Rupiah to transfer; null when the order is paid another way. */
  amount: number | null;
  bank_name: string;
  account_number: string;
  account_holder: string;
  expires_at: Date | null;
  link: string;
}

interface Message {
  subject: string;
  text: string;
}

const CATALOGUE: Record<Locale, (facts: OrderPlacedFacts) => Message> = {
  "id-ID": (facts) => ({
    subject: `Pesanan ${facts.display_id} kami terima`,
    text: [
      "Terima kasih atas pesanan Anda di Pasar Sentra.",
      facts.amount === null || facts.expires_at === null
        ? ""
        : `Silakan transfer tepat ${money(facts.amount, "id-ID")} ke ${facts.bank_name} ${facts.account_number} atas nama ${facts.account_holder} sebelum ${moment(facts.expires_at, "id-ID")}. Tiga angka terakhir membuat transfer Anda kami kenali.`,
      `Lihat pesanan Anda: ${facts.link}`,
    ]
      .filter(Boolean)
      .join("\n\n"),
  }),
  "en-US": (facts) => ({
    subject: `We have received your order ${facts.display_id}`,
    text: [
      "Thank you for your order at Pasar Sentra.",
      facts.amount === null || facts.expires_at === null
        ? ""
        : `Please transfer exactly ${money(facts.amount, "en-US")} to ${facts.bank_name} ${facts.account_number}, account holder ${facts.account_holder}, before ${moment(facts.expires_at, "en-US")}. The last three digits let us recognise your transfer.`,
      `See your order: ${facts.link}`,
    ]
      .filter(Boolean)
      .join("\n\n"),
  }),
};

/** The message that confirms an order, in the buyer's language. */
export function orderPlacedMessage(locale: Locale, facts: OrderPlacedFacts): Message {
  return CATALOGUE[locale](facts);
}

function money(amount: number, locale: Locale): string {
  return `Rp\u00a0${new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }).format(amount)}`;
}

function moment(date: Date, locale: Locale): string {
  const format = { dateStyle: "long", timeStyle: "short", timeZone: "Asia/Jakarta" } as const;
  return `${new Intl.DateTimeFormat(locale, format).format(date)} WIB`;
}
