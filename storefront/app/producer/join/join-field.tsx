import { usePage } from "~/page/page-context";
import { SelectField, TextAreaField, TextField } from "~/ui/field";
import type { JoinField } from "./join-fields";

export interface Choice {
  value: string;
  text: string;
}

interface JoinFieldInputProps {
  field: JoinField;
  value: string | undefined;
  error: string | undefined;
  /** Of a field that is chosen from a list. */
  choices?: Choice[];
}

/** One field of the form, as its description says. */
export function JoinFieldInput({ field, value, error, choices = [] }: JoinFieldInputProps) {
  const { t } = usePage();
  const { name, kind, required, most, hint, autoComplete } = field;
  const shared = {
    name,
    label: t(`joining:field.${name}`),
    hint: hint ? t(`joining:hint.${hint}`) : undefined,
    error,
    required,
  };
  if (kind === "tick") {
    return (
      <label className="choice" htmlFor={name}>
        <input id={name} name={name} type="checkbox" value="yes" defaultChecked={value === "yes"} />
        <span>{shared.label}</span>
      </label>
    );
  }
  if (kind === "text") return <TextAreaField {...shared} rows={5} maxLength={most} defaultValue={value} />;
  if (kind === "sentra" || kind === "cooperative") {
    return (
      <SelectField {...shared} defaultValue={value ?? ""}>
        <option value="">{t("joining:choose")}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </SelectField>
    );
  }
  const isNumber = kind === "digits" || kind === "number";
  return (
    <TextField
      {...shared}
      type={kind === "phone" ? "tel" : kind === "email" ? "email" : "text"}
      inputMode={isNumber ? "numeric" : kind === "phone" ? "tel" : undefined}
      maxLength={kind === "digits" ? most + 8 : most}
      defaultValue={value}
      autoComplete={autoComplete ?? "off"}
    />
  );
}
