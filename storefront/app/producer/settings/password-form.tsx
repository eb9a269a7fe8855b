import { Form } from "react-router";
import type { FormRefusal } from "~/forms/form-refusal";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { FormProblems } from "~/workspace/forms/form-problems";

/** A new password for the log-in itself, whatever cooperative it acts for. */
export function PasswordForm({ refusal }: { refusal?: FormRefusal }) {
  const { t } = usePage();
  return (
    <details className="made-of" open={refusal ? true : undefined}>
      <summary>{t("producer:settings.password")}</summary>
      <Form method="post" className="panel-form" noValidate>
        <input type="hidden" name="form" value="password" />
        <FormProblems refusal={refusal} />
        <TextField
          name="password"
          type="password"
          label={t("producer:settings.oldPassword")}
          error={refusal?.errors.password}
          autoComplete="current-password"
          maxLength={200}
          required
        />
        <TextField
          name="new_password"
          type="password"
          label={t("producer:settings.newPassword")}
          hint={t("producer:settings.newPasswordHint")}
          error={refusal?.errors.new_password}
          autoComplete="new-password"
          minLength={10}
          maxLength={200}
          required
        />
        <Button wide>{t("producer:settings.password")}</Button>
      </Form>
    </details>
  );
}
