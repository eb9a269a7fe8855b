import { Form } from "react-router";
import { fieldProps } from "~/forms/field-props";
import type { FormRefusal } from "~/forms/form-refusal";
import type { FormValues } from "~/forms/parse-form";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { FormProblems } from "~/workspace/forms/form-problems";

const ROLES = ["member", "manager", "officer"] as const;

interface InviteFormProps {
  values: FormValues;
  workshops: { id: string; name: string }[];
  refusal?: FormRefusal;
}

/** Name, number and role of whoever is invited. */
export function InviteForm({ values, workshops, refusal }: InviteFormProps) {
  const { t } = usePage();
  const field = fieldProps(values, refusal);
  return (
    <Form method="post" className="panel-form" noValidate>
      <FormProblems refusal={refusal} />
      <TextField
        {...field("name")}
        label={t("producer:invite.name")}
        autoComplete="off"
        required
        maxLength={100}
      />
      <TextField
        {...field("phone")}
        type="tel"
        label={t("producer:invite.phone")}
        hint={t("producer:invite.phoneHint")}
        inputMode="tel"
        autoComplete="off"
        maxLength={25}
      />
      <TextField
        {...field("email")}
        type="email"
        label={t("producer:invite.email")}
        inputMode="email"
        autoComplete="off"
        maxLength={254}
      />
      <SelectField
        {...field("role")}
        label={t("producer:invite.role")}
        hint={t("producer:invite.roleHint")}
        required
      >
        {ROLES.map((role) => (
          <option key={role} value={role}>
            {t(`producer:role.${role}`)}
          </option>
        ))}
      </SelectField>
      <SelectField
        {...field("member_id")}
        label={t("producer:invite.member")}
        hint={t("producer:invite.memberHint")}
        saysOptional={false}
      >
        <option value="">{t("producer:invite.choose")}</option>
        {workshops.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </SelectField>
      <Button wide>{t("producer:invite.submit")}</Button>
    </Form>
  );
}
