import type { FormRefusal } from "./form-refusal";
import type { FormValues } from "./parse-form";

/** Name, error and first value of a form's fields: what was typed and refused, else what is stored. */
export function fieldProps(stored: FormValues, refusal: FormRefusal | undefined) {
  const errors: Record<string, string> = refusal?.errors ?? {};
  const shown: Record<string, string> = refusal?.values ?? stored;
  return (name: string) => ({ name, error: errors[name], defaultValue: shown[name] });
}
