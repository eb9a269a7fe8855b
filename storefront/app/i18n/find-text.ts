import { LOCALE_TAGS, type Locale } from "./locale";

export type Texts = { readonly [key: string]: string | Texts };

/**
 * Finds texts by nested keys, with plural forms by CLDR category and `{{placeholders}}`. This and no library, because the
 * smallest one costs a workspace 13 KB of its 130 KB of script on a phone's first visit (decision 0024).
 *
 * @param texts area → texts; read at each call, so that texts may arrive after the function was made
 * @returns the text; for a key without one its part after the area, so that a page stays readable
 */
export function textFinder(locale: Locale, texts: Texts) {
  const plurals = new Intl.PluralRules(LOCALE_TAGS[locale]);
  return (key: string, values: Record<string, unknown> = {}): string => {
    const parts = key.split(/[:.]/);
    const form = typeof values.count === "number" ? `_${plurals.select(values.count)}` : "";
    const text = (form && find(texts, parts, form)) || find(texts, parts, "");
    return text === undefined
      ? parts.slice(1).join(".")
      : text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_, name: string) => String(values[name] ?? ""));
  };
}

function find(texts: Texts, parts: string[], form: string): string | undefined {
  let place: string | Texts | undefined = texts;
  for (const [index, part] of parts.entries()) {
    if (typeof place !== "object") return undefined;
    place = place[index === parts.length - 1 ? part + form : part];
  }
  return typeof place === "string" ? place : undefined;
}
