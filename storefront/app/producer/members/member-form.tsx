import { Form } from "react-router";
import { fieldProps } from "~/forms/field-props";
import type { FormRefusal } from "~/forms/form-refusal";
import type { FormValues } from "~/forms/parse-form";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { FormProblems } from "~/workspace/forms/form-problems";

interface MemberFormProps {
  values: FormValues;
  refusal?: FormRefusal;
}

/** A workshop's data; the same form for a new one and for changes. */
export function MemberForm({ values, refusal }: MemberFormProps) {
  const { t } = usePage();
  const field = fieldProps(values, refusal);
  return (
    <Form method="post" className="panel-form" noValidate>
      <FormProblems refusal={refusal} />
      <TextField
        {...field("workshop_name")}
        label={t("producer:member.workshop_name")}
        required
        maxLength={120}
      />
      <TextField
        {...field("owner_name")}
        label={t("producer:member.owner_name")}
        autoComplete="off"
        required
        maxLength={120}
      />
      <TextField
        {...field("craft")}
        label={t("producer:member.craft")}
        hint={t("producer:member.craftHint")}
        required
        maxLength={120}
      />
      <TextField
        {...field("workers")}
        label={t("producer:member.workers")}
        hint={t("producer:member.workersHint")}
        inputMode="numeric"
        required
        maxLength={5}
      />
      <TextField
        {...field("since_year")}
        label={t("producer:member.since_year")}
        inputMode="numeric"
        required
        maxLength={4}
      />
      <TextField
        {...field("nib")}
        label={t("producer:member.nib")}
        hint={t("producer:member.nibHint")}
        inputMode="numeric"
        maxLength={20}
      />
      <TextField
        {...field("phone")}
        type="tel"
        label={t("producer:member.phone")}
        hint={t("producer:member.phoneHint")}
        inputMode="tel"
        maxLength={25}
      />
      <Button wide>{t("producer:member.submit")}</Button>
    </Form>
  );
}
