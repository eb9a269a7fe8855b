import { usePage } from "~/page/page-context";
import { TextField } from "~/ui/field";
import { PASSWORD_MAX } from "./person-limits";

interface PasswordFieldProps {
  label: string;
  hint?: string;
  error?: string;
  autoComplete: "current-password" | "new-password";
}

/** A password, with a switch to see what is typed where scripts run. It is never sent back. */
export function PasswordField({ label, hint, error, autoComplete }: PasswordFieldProps) {
  const { t } = usePage();
  return (
    <div className="password-field" data-enhance="password">
      <TextField
        name="password"
        type="password"
        label={label}
        hint={hint}
        error={error}
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        maxLength={PASSWORD_MAX}
        required
      />
      <button
        type="button"
        className="button button--quiet"
        hidden
        data-show={t("account:field.showPassword")}
        data-hide={t("account:field.hidePassword")}
      >
        {t("account:field.showPassword")}
      </button>
    </div>
  );
}
