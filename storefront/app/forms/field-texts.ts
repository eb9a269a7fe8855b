import type { Translate } from "../i18n/translate";
import type { FieldError } from "./parse-form";

/** Field name → what is wrong, in the reader's language and the form's order. */
export type FieldTexts = Record<string, string>;

/** The keys come from a schema's messages while running, where the compiler cannot check them. */
type TranslateAnyKey = (key: string, params: FieldError["params"]) => string;

export function fieldTexts(errors: readonly FieldError[], t: Translate): FieldTexts {
  const translate = t as unknown as TranslateAnyKey;
  return Object.fromEntries(errors.map(({ field, key, params }) => [field, translate(key, params)]));
}

/** The texts in the order of the form's fields, whatever order a schema found them in. */
export function inFormOrder(texts: FieldTexts, fields: readonly string[]): FieldTexts {
  const place = (field: string) => {
    const index = fields.indexOf(field);
    return index < 0 ? fields.length : index;
  };
  return Object.fromEntries(Object.entries(texts).sort(([a], [b]) => place(a) - place(b)));
}
