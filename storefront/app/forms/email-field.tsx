import { usePage } from "~/page/page-context";
import { TextField } from "~/ui/field";
import { EMAIL_MAX } from "./person-limits";

interface EmailFieldProps {
  hint?: string;
  error?: string;
  value?: string;
  autoComplete?: "email" | "username";
}

/** The e-mail of an account or an order. */
export function EmailField({ hint, error, value, autoComplete = "email" }: EmailFieldProps) {
  const { t } = usePage();
  return (
    <TextField
      name="email"
      type="email"
      label={t("account:field.email")}
      hint={hint}
      error={error}
      defaultValue={value}
      autoComplete={autoComplete}
      autoCapitalize="none"
      spellCheck={false}
      inputMode="email"
      maxLength={EMAIL_MAX}
      required
    />
  );
}
