import { LOCALE_TAGS, type Locale } from "../i18n/locale";

const GRAMS_PER_KILOGRAM = 1000;
const GRAMS_PER_TONNE = 1_000_000;

/** `450 g`, `1,2 kg`, `6,75 ton` (English `tonnes`). @param grams whole grams */
export function formatWeight(grams: number, locale: Locale): string {
  if (grams < GRAMS_PER_KILOGRAM) {
    return `${grams}\u00A0g`;
  }
  const isTonnes = grams >= GRAMS_PER_TONNE;
  const value = grams / (isTonnes ? GRAMS_PER_TONNE : GRAMS_PER_KILOGRAM);
  const number = new Intl.NumberFormat(LOCALE_TAGS[locale], { maximumFractionDigits: 2 }).format(value);
  const unit = isTonnes ? (locale === "id" ? "ton" : "t") : "kg";
  return `${number}\u00A0${unit}`;
}
