import type { FormValues } from "~/forms/parse-form";
import type { JoinField } from "./join-fields";

/** What the backend takes, from what was typed: numbers as numbers, a tick as true or false. */
export function sectionBody(fields: readonly JoinField[], values: FormValues): Record<string, unknown> {
  return Object.fromEntries(fields.map(({ name, kind }) => [name, typedValue(kind, values[name] ?? "")]));
}

function typedValue(kind: JoinField["kind"], typed: string): unknown {
  const text = typed.trim();
  if (kind === "tick") return text !== "";
  if (kind === "number") return text === "" ? null : Number(text);
  if (kind === "digits") return text.replace(/[\s.-]/g, "");
  if (kind === "phone") return text === "" ? null : text;
  return text;
}

/** What stands in the form again, from what was saved. */
export function savedValues(answer: Record<string, unknown> | undefined): FormValues {
  const values: FormValues = {};
  for (const [name, value] of Object.entries(answer ?? {})) {
    if (typeof value === "string" || typeof value === "number") values[name] = String(value);
    if (value === true) values[name] = "yes";
  }
  return values;
}
