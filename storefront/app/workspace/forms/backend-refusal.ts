import { BackendError } from "~/backend/backend-error";
import type { FieldTexts } from "~/forms/field-texts";
import { type FormRefusal, refusedForm } from "~/forms/form-refusal";
import type { FormValues } from "~/forms/parse-form";
import type { TextKey } from "~/i18n/text-key";
import type { Translate } from "~/i18n/translate";

/** What a workspace says when the backend refuses a form of it. */
export interface RefusalWords<Field extends string> {
  /** Fields that have a sentence of their own, in the order in which a form shows them. */
  fields: readonly Field[];
  fieldText(field: Field): TextKey;
  /** The backend's code → the field that it is about, and its sentence. */
  fieldOfCode: Partial<Record<string, { field: string; text: TextKey }>>;
  /** What is wrong with the form as a whole, by status. */
  statusTexts(code: string): Partial<Record<number, TextKey>>;
}

/**
 * What the backend refused, as a form shows it. Its message names fields in English for programs
 * (`nib: must be 13 digits; phone: …`); people read our sentence of each field.
 *
 * @throws what is no BackendError, such as a redirect
 */
export function backendRefusal<Field extends string>(
  error: unknown,
  values: FormValues,
  t: Translate,
  words: RefusalWords<Field>,
): FormRefusal {
  if (!(error instanceof BackendError)) throw error;
  const { status, data } = error;
  const refuse = (errors: FieldTexts): FormRefusal => ({ status, problem: null, errors, values });
  const known = words.fieldOfCode[data.code];
  if (known) return refuse({ [known.field]: t(known.text) });
  const fields = status === 400 ? namedFields(error.message, words.fields) : [];
  if (fields.length > 0) {
    return refuse(Object.fromEntries(fields.map((field) => [field, t(words.fieldText(field))])));
  }
  const texts = Object.entries(words.statusTexts(data.code)) as [string, TextKey][];
  return refusedForm(error, values, t, Object.fromEntries(texts.map(([of, text]) => [of, t(text)])));
}

function namedFields<Field extends string>(message: string, fields: readonly Field[]): Field[] {
  const named = message.split("; ").map((part) => part.split(":", 1)[0]?.split(".", 1)[0]);
  return fields.filter((field) => named.includes(field));
}
