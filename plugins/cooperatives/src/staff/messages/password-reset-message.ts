import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";

interface Message {
  subject: string;
  text: string;
}

const CATALOGUE: Record<Locale, (link: string) => Message> = {
  "id-ID": (link) => ({
    subject: "Atur ulang kata sandi Pasar Sentra",
    text: `Seseorang meminta kata sandi baru untuk akun Anda. Jika itu Anda, bukalah tautan ini dalam 15 menit: ${link}\n\nJika bukan, abaikan pesan ini; kata sandi Anda tidak berubah.`,
  }),
  "en-US": (link) => ({
    subject: "Reset your Pasar Sentra password",
    text: `Someone asked for a new password for your account. If it was you, open this link within 15 minutes: ${link}\n\nIf not, ignore this message; your password has not changed.`,
  }),
};

export function passwordResetMessage(locale: Locale, link: string): Message {
  return CATALOGUE[locale](link);
}
