import { LOCALE_TAGS, type Locale } from "./locale";

export type Texts = { readonly [key: string]: string | Texts };

/**
 * What workspaces use in the browser in place of i18next (13 KB of every first visit): nested keys, plural
 * forms by CLDR category and `{{placeholders}}`, and nothing else. A test holds it to i18next's answers.
 *
 * @param texts area → texts; read at each call, so that texts may arrive after the function was made
 */
export function smallTranslate(locale: Locale, texts: Texts) {
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
