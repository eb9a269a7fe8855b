import { LOCALE_TAGS, type Locale } from "../i18n/locale";

const NO_BREAK_SPACE = "\u00A0";
const whole = new Map<Locale, Intl.NumberFormat>();
const short = new Map<Locale, Intl.NumberFormat>();

/**
 * `Rp 1.500.000` (English `Rp 1,500,000`), a no-break space after Rp, never decimals.
 * @param amount whole rupiah
 */
export function formatRupiah(amount: number, locale: Locale): string {
  return `${amount < 0 ? "−" : ""}Rp${NO_BREAK_SPACE}${formatNumber(Math.abs(amount), locale)}`;
}

/** `Rp 1,5 jt`, `Rp 14,9 rb` (English `Rp 1.5 m`, `Rp 14.9 k`), for places without room. */
export function formatRupiahShort(amount: number, locale: Locale): string {
  const scales = locale === "id" ? ["miliar", "jt", "rb"] : ["bn", "m", "k"];
  const steps = [1_000_000_000, 1_000_000, 1_000];
  const index = steps.findIndex((step) => Math.abs(amount) >= step);
  if (index < 0) {
    return formatRupiah(amount, locale);
  }
  const scaled = amount / (steps[index] as number);
  const format = memo(short, locale, { maximumFractionDigits: 1 });
  return `Rp${NO_BREAK_SPACE}${format.format(scaled)}${NO_BREAK_SPACE}${scales[index]}`;
}

/** `1.500` / `1,500`. */
export function formatNumber(value: number, locale: Locale): string {
  return memo(whole, locale, { maximumFractionDigits: 0 }).format(value);
}

function memo(cache: Map<Locale, Intl.NumberFormat>, locale: Locale, options: Intl.NumberFormatOptions) {
  const known = cache.get(locale);
  if (known) {
    return known;
  }
  const made = new Intl.NumberFormat(LOCALE_TAGS[locale], options);
  cache.set(locale, made);
  return made;
}
