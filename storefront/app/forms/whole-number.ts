import type { Locale } from "../i18n/locale";

const MARKS = { id: { thousands: "\\.", decimals: "," }, en: { thousands: ",", decimals: "\\." } } as const;

const READABLE = { id: pattern("id"), en: pattern("en") };

/** With marks between the thousands or without; decimals only when they say nothing (`,0`, `,00`). */
function pattern(locale: Locale): RegExp {
  const { thousands, decimals } = MARKS[locale];
  return new RegExp(`^(\\d{1,3}(?:${thousands}\\d{3})+|\\d+)(?:${decimals}0{1,2})?$`);
}

/**
 * A whole number as people write it in a language: `1500`, `1.500`, `Rp 25.000,00`, `25.000,-` (English `1,500`).
 * A number is never guessed: `1,5` and `25,000` on an Indonesian page, `-3` and `12x` are none.
 * @returns NaN for what is none
 */
export function wholeNumber(typed: string, locale: Locale): number {
  const text = typed
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/^(rp|idr)\.?/i, "")
    .replace(/,-+$/, "");
  const digits = READABLE[locale].exec(text)?.[1]?.replace(/\D/g, "");
  const value = digits === undefined ? Number.NaN : Number(digits);
  return Number.isSafeInteger(value) ? value : Number.NaN;
}
