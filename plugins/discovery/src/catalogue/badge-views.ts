import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import type { BadgeView } from "@pasar-sentra/wire/catalogue";
import { contributedName } from "../indexing/document-contributors";

/** More would hide the goods. */
const MOST_BADGES = 5;

/** Badges under the names that contributors give them. @param codes missing in documents of older releases */
export function badgeViews(codes: readonly string[] | undefined, locale: Locale): BadgeView[] {
  return (codes ?? [])
    .slice(0, MOST_BADGES)
    .map((code) => ({ code, name: contributedName("badges", code, locale) ?? code }));
}
