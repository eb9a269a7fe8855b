import { createInstance, type TFunction } from "i18next";
import { LOCALES, type Locale } from "./locale";
import { NAMESPACES, RESOURCES } from "./resources";

/** `t("catalogue:title", { count })`: the key is checked by the compiler, placeholders by the catalogue test. */
export type Translate = TFunction<typeof NAMESPACES, undefined>;

const instance = createInstance();
void instance.init({
  initAsync: false,
  resources: RESOURCES,
  lng: "id",
  fallbackLng: false,
  supportedLngs: LOCALES,
  ns: NAMESPACES,
  defaultNS: "common",
  interpolation: { escapeValue: false },
  returnNull: false,
  showSupportNotice: false,
});

const translators = Object.fromEntries(
  LOCALES.map((locale) => [locale, instance.getFixedT(locale, NAMESPACES)]),
) as unknown as Record<Locale, Translate>;

/** React escapes what it renders, so texts come unescaped. */
export function translator(locale: Locale): Translate {
  return translators[locale];
}
