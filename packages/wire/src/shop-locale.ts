/** Languages of the shop: Indonesian lives at `/`, English under `/en`. */
export const SHOP_LOCALES = ["id", "en"] as const;
export type ShopLocale = (typeof SHOP_LOCALES)[number];
