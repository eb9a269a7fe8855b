import type { SettingsView } from "@pasar-sentra/wire/producer";
import { Form } from "react-router";
import type { FormRefusal } from "~/forms/form-refusal";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { FormProblems } from "~/workspace/forms/form-problems";

interface BankFormProps {
  settings: SettingsView;
  mayChange: boolean;
  refusal?: FormRefusal;
}

/** Where the money goes. Another account needs the password once more. */
export function BankForm({ settings: { bank }, mayChange, refusal }: BankFormProps) {
  const { t } = usePage();
  const values: Record<string, string> = refusal?.values ?? {};
  return (
    <>
      <p className="number">
        {t("producer:settings.bankNow", {
          name: bank.name,
          number: bank.account_number,
          holder: bank.account_holder,
        })}
      </p>
      {mayChange ? (
        <details className="made-of" open={refusal ? true : undefined}>
          <summary>{t("producer:settings.bankChange")}</summary>
          <Form method="post" className="panel-form" noValidate>
            <input type="hidden" name="form" value="bank" />
            <FormProblems
              refusal={
                refusal && {
                  ...refusal,
                  errors: renamed(refusal.errors, { password: "bank_password", bank: "bank_number" }),
                }
              }
            />
            <TextField
              name="bank_name"
              label={t("producer:settings.bankName")}
              defaultValue={values.bank_name}
              maxLength={60}
              required
            />
            <TextField
              name="bank_number"
              label={t("producer:settings.bankNumber")}
              error={refusal?.errors.bank}
              defaultValue={values.bank_number}
              inputMode="numeric"
              autoComplete="off"
              maxLength={30}
              required
            />
            <TextField
              name="bank_holder"
              label={t("producer:settings.bankHolder")}
              defaultValue={values.bank_holder}
              autoComplete="off"
              maxLength={100}
              required
            />
            <TextField
              name="bank_password"
              type="password"
              label={t("producer:settings.bankPassword")}
              hint={t("producer:settings.bankPasswordHint")}
              error={refusal?.errors.password}
              autoComplete="current-password"
              maxLength={200}
              required
            />
            <Button wide>{t("producer:settings.bankChange")}</Button>
          </Form>
        </details>
      ) : null}
    </>
  );
}

/** The summary links to fields by their name on this page. */
function renamed(errors: Record<string, string>, names: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(errors).map(([name, text]) => [names[name] ?? name, text]));
}
