import { textFinder, type Texts } from "./find-text";
import type { Locale } from "./locale";
import { RESOURCES } from "./resources";
import type { TextKey } from "./text-key";

/** `t("catalogue:title", { count })`: the key is checked by the compiler, placeholders by the catalogue test. */
export type Translate = (key: TextKey, values?: Record<string, unknown>) => string;

/** Texts that a workspace's bundle brought along; empty on the server, which has them all. */
const brought: Record<Locale, Record<string, Texts>> = { id: {}, en: {} };

/** Called by a workspace's frame before anything renders: areas of one language (`workspace-texts.ts`). */
export function addTexts(locale: Locale, areas: Record<string, Texts>): void {
  Object.assign(brought[locale], areas);
}

/**
 * The server knows every text of both languages. In the browser the condition is a constant, so that the catalogues do not
 * become part of a workspace's bundle.
 */
const translators: Record<Locale, Translate> = import.meta.env.SSR
  ? { id: remembering("id"), en: remembering("en") }
  : { id: textFinder("id", brought.id), en: textFinder("en", brought.en) };

/** Texts without placeholders are looked up once: a page asks for dozens of them. */
function remembering(locale: Locale): Translate {
  const translate = textFinder(locale, RESOURCES[locale]);
  const known = new Map<string, string>();
  return (key, values) => {
    if (values) return translate(key, values);
    const text = known.get(key) ?? translate(key);
    known.set(key, text);
    return text;
  };
}

/** React escapes what it renders, so texts come unescaped. */
export function translator(locale: Locale): Translate {
  return translators[locale];
}
