import { LOCALE_TAGS, type Locale } from "../i18n/locale";

const NO_BREAK_SPACE = "\u00A0";
const WHOLE: Record<Locale, Intl.NumberFormat> = {
  id: new Intl.NumberFormat(LOCALE_TAGS.id, { maximumFractionDigits: 0 }),
  en: new Intl.NumberFormat(LOCALE_TAGS.en, { maximumFractionDigits: 0 }),
};

/**
 * `Rp 1.500.000` (English `Rp 1,500,000`), a no-break space after Rp, never decimals.
 * @param amount whole rupiah
 */
export function formatRupiah(amount: number, locale: Locale): string {
  return `${amount < 0 ? "−" : ""}Rp${NO_BREAK_SPACE}${formatNumber(Math.abs(amount), locale)}`;
}

/** `1.500` / `1,500`. */
export function formatNumber(value: number, locale: Locale): string {
  return WHOLE[locale].format(value);
}
