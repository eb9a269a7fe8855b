import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";

interface Facts {
  cooperative: string;
  /** Bank and last digits. */
  from: string;
  to: string;
  by: string;
}

const CATALOGUE: Record<Locale, (facts: Facts) => { title: string; description: string }> = {
  "id-ID": ({ cooperative, from, to, by }) => ({
    title: `Rekening ${cooperative} diganti`,
    description: `Dari ${from} menjadi ${to}, oleh ${by}. Pastikan dengan menelepon koperasinya.`,
  }),
  "en-US": ({ cooperative, from, to, by }) => ({
    title: `Bank account of ${cooperative} changed`,
    description: `From ${from} to ${to}, by ${by}. Make sure by calling the cooperative.`,
  }),
};

/** What the operators read in the admin's bell. */
export function bankAccountChangedMessage(locale: Locale, facts: Facts) {
  return CATALOGUE[locale](facts);
}
