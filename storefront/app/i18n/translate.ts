import { createInstance, type TFunction } from "i18next";
import { LOCALES, type Locale } from "./locale";
import { NAMESPACES, RESOURCES } from "./resources";
import { smallTranslate, type Texts } from "./small-translate";

/** `t("catalogue:title", { count })`: the key is checked by the compiler, placeholders by the catalogue test. */
export type Translate = TFunction<typeof NAMESPACES, undefined>;

type TranslateAnyKey = (key: string, options?: Record<string, unknown>) => string;

/** Texts that a workspace's bundle brought along; empty on the server, which has them all. */
const brought: Record<Locale, Record<string, Texts>> = { id: {}, en: {} };

/** Called by a workspace's frame before anything renders: areas of one language (see `workspace-texts-*`). */
export function addTexts(locale: Locale, areas: Record<string, Texts>): void {
  Object.assign(brought[locale], areas);
}

/**
 * The server knows every text of both languages. In the browser the condition is a constant, so that neither
 * the catalogues nor i18next become part of a workspace's bundle.
 */
const translators: Record<Locale, Translate> = import.meta.env.SSR
  ? fromEveryText()
  : { id: fromBrought("id"), en: fromBrought("en") };

function fromEveryText(): Record<Locale, Translate> {
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
  return Object.fromEntries(
    LOCALES.map((locale) => [locale, remembering(instance.getFixedT(locale, NAMESPACES))]),
  ) as unknown as Record<Locale, Translate>;
}

function fromBrought(locale: Locale): Translate {
  return smallTranslate(locale, brought[locale]) as unknown as Translate;
}

/** Texts without placeholders are looked up once: a page asks for dozens of them. */
function remembering(translate: Translate): Translate {
  const known = new Map<string, string>();
  const remembered = (key: string, options?: Record<string, unknown>): string => {
    const text = options ? undefined : known.get(key);
    if (text !== undefined) {
      return text;
    }
    const found = String((translate as unknown as TranslateAnyKey)(key, options));
    if (!options) {
      known.set(key, found);
    }
    return found;
  };
  return remembered as unknown as Translate;
}

/** React escapes what it renders, so texts come unescaped. */
export function translator(locale: Locale): Translate {
  return translators[locale];
}
