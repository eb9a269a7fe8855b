export interface Texts {
  [key: string]: string | Texts;
}

/** `a.b` → text, for every text. */
export function textKeys(texts: Texts, prefix = ""): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string"
      ? [[prefix + key, value] as [string, string]]
      : textKeys(value, `${prefix}${key}.`),
  );
}

function placeholders(text: string): string[] {
  return (text.match(/{{\w+}}/g) ?? []).sort();
}

/**
 * What keeps two languages of an admin's texts apart: a text that one lacks or that is empty, and one with other
 * placeholders. Empty when both are complete.
 */
export function textDifferences(id: Texts, en: Texts): string[] {
  const english = new Map(textKeys(en));
  const indonesian = textKeys(id);
  const known = new Set(indonesian.map(([key]) => key));
  return [
    ...indonesian.flatMap(([key, text]) => {
      const other = english.get(key);
      if (!text || !other) return [`${key} is missing or empty`];
      return String(placeholders(text)) === String(placeholders(other))
        ? []
        : [`${key} has other placeholders`];
    }),
    ...[...english.keys()].filter((key) => !known.has(key)).map((key) => `${key} is missing in Indonesian`),
  ];
}
