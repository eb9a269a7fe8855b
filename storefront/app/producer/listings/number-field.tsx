import { TextField } from "~/ui/field";
import { useWholeNumber } from "~/workspace/ui/use-whole-number";

interface NumberFieldProps {
  /** Also the id. */
  name: string;
  label: string;
  hint?: string;
  error?: string;
  required?: boolean;
  value: number | null;
  onChange: (value: number | null) => void;
}

/** A whole number as people write it, with marks between the thousands; null while it is empty. */
export function NumberField({ value, onChange, error, ...field }: NumberFieldProps) {
  const number = useWholeNumber({ value, onChange });
  return <TextField {...field} {...number.field} inputRef={number.input} error={number.problem ?? error} />;
}
