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

/** Texts without placeholders are looked up once: a page asks for dozens of them. */
function remembering(translate: Translate): Translate {
  const known = new Map<string, string>();
  const remembered = (key: string, options?: Record<string, unknown>): string => {
    const text = options ? undefined : known.get(key);
    if (text !== undefined) {
      return text;
    }
    const found = String((translate as unknown as (key: string, options?: object) => string)(key, options));
    if (!options) {
      known.set(key, found);
    }
    return found;
  };
  return remembered as unknown as Translate;
}

const translators = Object.fromEntries(
  LOCALES.map((locale) => [locale, remembering(instance.getFixedT(locale, NAMESPACES))]),
) as unknown as Record<Locale, Translate>;

/** React escapes what it renders, so texts come unescaped. */
export function translator(locale: Locale): Translate {
  return translators[locale];
}
