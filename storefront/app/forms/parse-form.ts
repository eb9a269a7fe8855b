import type { z } from "zod";

/** What is wrong with one field: the key of a sentence in the catalogues and the numbers that it names. */
export interface FieldError {
  field: string;
  key: string;
  params: Record<string, string | number>;
}

/** Typed text by field name, given back to the form so that nothing has to be typed twice. */
export type FormValues = Record<string, string>;

export type ParsedForm<T> =
  | { ok: true; data: T; values: FormValues }
  | { ok: false; errors: FieldError[]; values: FormValues };

/** Longest text that is taken from a single field; whatever is longer is no honest input. */
const MAX_FIELD_LENGTH = 2_000;

/** Fields whose text is never sent back to the browser. */
const SECRET_FIELDS = new Set(["password"]);

/**
 * Checks a posted form. The schema's messages are keys of sentences in the catalogues; of several
 * faults of one field the first is told.
 */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  form: FormData,
): ParsedForm<z.output<Schema>> {
  const typed = textFields(form);
  const values = Object.fromEntries(Object.entries(typed).filter(([name]) => !SECRET_FIELDS.has(name)));
  const result = schema.safeParse(typed);
  if (result.success) return { ok: true, data: result.data, values };
  const errors = new Map<string, FieldError>();
  for (const issue of result.error.issues) {
    const field = String(issue.path[0] ?? "");
    if (errors.has(field)) continue;
    errors.set(field, { field, key: issue.message, params: limitsOf(issue) });
  }
  return { ok: false, errors: [...errors.values()], values };
}

/** The form's text fields, cut to a bearable length; files and repeated names are ignored. */
export function textFields(form: FormData): FormValues {
  const values: FormValues = {};
  for (const [name, value] of form) {
    if (typeof value === "string" && !Object.hasOwn(values, name))
      values[name] = value.slice(0, MAX_FIELD_LENGTH);
  }
  return values;
}

function limitsOf(issue: z.core.$ZodIssue): FieldError["params"] {
  if (issue.code === "too_small") return { min: Number(issue.minimum) };
  if (issue.code === "too_big") return { max: Number(issue.maximum) };
  return {};
}
