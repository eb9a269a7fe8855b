import { SHOP_LOCALES, type ShopLocale } from "@pasar-sentra/wire/shop-locale";

export const LOCALES = SHOP_LOCALES;
export type Locale = ShopLocale;

/** What the backend is asked in, and what `Intl` formats with. */
export const LOCALE_TAGS: Record<Locale, "id-ID" | "en-US"> = { id: "id-ID", en: "en-US" };

/** Indonesian lives at `/`, English under `/en`. */
export function localeOf(pathname: string): Locale {
  return pathname === "/en" || pathname.startsWith("/en/") ? "en" : "id";
}
