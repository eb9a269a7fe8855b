import { useState } from "react";
import { formatNumber } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { TextField } from "~/ui/field";

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
export function NumberField({ value, onChange, ...field }: NumberFieldProps) {
  const { locale } = usePage();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <TextField
      {...field}
      inputMode="numeric"
      autoComplete="off"
      maxLength={20}
      value={typed ?? (value === null ? "" : formatNumber(value, locale))}
      onChange={({ target }) => {
        const digits = target.value.replace(/\D/g, "").slice(0, 12);
        setTyped(target.value);
        onChange(digits === "" ? null : Number(digits));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
