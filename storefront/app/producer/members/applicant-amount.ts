import { formatNumber } from "~/format/rupiah";
import type { Locale } from "~/i18n/locale";

/** The backend counts no further. */
const MOST_COUNTED = 100;

/** How many workshops wait for an answer: `3`, `100+`. */
export function applicantAmount(count: number, locale: Locale): string {
  return `${formatNumber(count, locale)}${count >= MOST_COUNTED ? "+" : ""}`;
}
