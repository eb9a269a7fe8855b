export const LOCALES = ["id", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** What the backend is asked in, and what `Intl` formats with. */
export const LOCALE_TAGS: Record<Locale, "id-ID" | "en-US"> = { id: "id-ID", en: "en-US" };

/** Indonesian lives at `/`, English under `/en`. */
export function localeOf(pathname: string): Locale {
  return pathname === "/en" || pathname.startsWith("/en/") ? "en" : "id";
}
