import type {
  InputHTMLAttributes,
  ReactNode,
  Ref,
  SelectHTMLAttributes,
  TextareaHTMLAttributes,
} from "react";
import { usePage } from "~/page/page-context";
import { Icon } from "./icon";

interface FieldProps {
  /** Also the id, unless `id` is given: the error summary links to it. */
  name: string;
  label: string;
  hint?: string;
  /** What is wrong and how to mend it, in the reader's language. */
  error?: string;
  /** Says "may be empty" when the field isn't required; false where the hint says when it may. */
  saysOptional?: boolean;
}

type TextFieldProps = FieldProps &
  Omit<InputHTMLAttributes<HTMLInputElement>, "name" | "className"> & { inputRef?: Ref<HTMLInputElement> };
type TextAreaProps = FieldProps & Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, "name" | "className">;
type SelectFieldProps = FieldProps & Omit<SelectHTMLAttributes<HTMLSelectElement>, "name" | "className">;

/** One line of text with label, hint and error, wired for screen readers. */
export function TextField({ label, hint, error, saysOptional = true, inputRef, ...input }: TextFieldProps) {
  const id = input.id ?? input.name;
  const isPlain = input.required || input.type === "search" || !saysOptional;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} isPlain={isPlain}>
      <input {...input} {...wiring(id, hint, error)} ref={inputRef} className="field__control" />
    </FieldFrame>
  );
}

export function TextAreaField({ label, hint, error, saysOptional = true, ...input }: TextAreaProps) {
  const id = input.id ?? input.name;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} isPlain={input.required || !saysOptional}>
      <textarea rows={4} {...input} {...wiring(id, hint, error)} className="field__control" />
    </FieldFrame>
  );
}

/** Pass `<option>` elements as children. */
export function SelectField({
  label,
  hint,
  error,
  saysOptional = true,
  children,
  ...input
}: SelectFieldProps) {
  const id = input.id ?? input.name;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} isPlain={input.required || !saysOptional}>
      <select {...input} {...wiring(id, hint, error)} className="field__control">
        {children}
      </select>
    </FieldFrame>
  );
}

function wiring(id: string, hint: string | undefined, error: string | undefined) {
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(" ");
  return { id, "aria-describedby": described || undefined, "aria-invalid": error ? true : undefined };
}

interface FrameProps extends Omit<FieldProps, "name" | "saysOptional"> {
  id: string;
  /** The label alone, without "may be empty". */
  isPlain: boolean | undefined;
  children: ReactNode;
}

function FieldFrame({ id, label, hint, error, isPlain, children }: FrameProps) {
  const { t } = usePage();
  return (
    <div className={error ? "field field--invalid" : "field"}>
      <label className="field__label" htmlFor={id}>
        {label}
        {isPlain ? null : <span className="field__optional"> ({t("common:optional")})</span>}
      </label>
      {hint ? (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      ) : null}
      {children}
      {error ? (
        <p className="field__error" id={`${id}-error`}>
          <Icon name="alert" />
          {error}
        </p>
      ) : null}
    </div>
  );
}
