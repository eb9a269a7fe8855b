import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { formatNumber } from "~/format/rupiah";
import { wholeNumber } from "~/forms/whole-number";
import { usePage } from "~/page/page-context";

interface WholeNumberOptions {
  value: number | null;
  /** Called with what can be read only; null for an empty field. */
  onChange: (value: number | null) => void;
  /** Why a number that can be read is still not possible; null when it is. */
  refuse?: (value: number) => string | null;
}

/**
 * A text field that holds a whole number. What cannot be read stays as it was typed and keeps the form from being
 * sent; it is never turned into another number.
 */
export function useWholeNumber({ value, onChange, refuse }: WholeNumberOptions) {
  const { t, locale } = usePage();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isFocused, setFocused] = useState(false);
  const shown = typed ?? (value === null ? "" : isFocused ? String(value) : formatNumber(value, locale));
  const read = shown.trim() === "" ? null : wholeNumber(shown, locale);
  const problem = read === null ? null : Number.isNaN(read) ? t("common:notWhole") : (refuse?.(read) ?? null);
  useEffect(() => input.current?.setCustomValidity(problem ?? ""), [problem]);
  // The marks between the thousands go away on entering, which would leave the caret anywhere.
  useLayoutEffect(() => {
    if (isFocused) input.current?.select();
  }, [isFocused]);
  return {
    /** For a field that has been left; while somebody types, nothing is wrong yet. */
    problem: isFocused ? null : problem,
    /** Shows this number from now on. */
    set(next: number) {
      setTyped(null);
      onChange(next);
    },
    input,
    field: {
      type: "text",
      inputMode: "numeric",
      autoComplete: "off",
      maxLength: 20,
      value: shown,
      onFocus: () => setFocused(true),
      onChange: ({ target }: { target: HTMLInputElement }) => {
        const number = target.value.trim() === "" ? null : wholeNumber(target.value, locale);
        setTyped(target.value);
        if (number === null || !Number.isNaN(number)) onChange(number);
      },
      onBlur: () => {
        setFocused(false);
        if (read === null || !Number.isNaN(read)) setTyped(null);
      },
    },
  } as const;
}
