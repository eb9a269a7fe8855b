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
