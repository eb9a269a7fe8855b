import type { SettingsView } from "@pasar-sentra/wire/producer";
import { Form } from "react-router";
import { fieldProps } from "~/forms/field-props";
import type { FormRefusal } from "~/forms/form-refusal";
import { formatNumber } from "~/format/rupiah";
import { formatPhone } from "~/format/whatsapp";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { TextAreaField, TextField } from "~/ui/field";
import { FormProblems } from "~/workspace/forms/form-problems";

/** What the shop shows of the cooperative. */
export function SettingsForm({ settings, refusal }: { settings: SettingsView; refusal?: FormRefusal }) {
  const { t, locale } = usePage();
  const stored: Record<string, string> = {
    about: settings.about.id,
    about_en: settings.about.en,
    whatsapp: formatPhone(settings.whatsapp),
    address: settings.address,
    postal_code: settings.postal_code ?? "",
    minimum_order: formatNumber(settings.minimum_order, locale),
  };
  const field = fieldProps(stored, refusal);
  return (
    <Form method="post" className="panel-form" noValidate>
      <input type="hidden" name="form" value="settings" />
      <FormProblems refusal={refusal} />
      <TextAreaField {...field("about")} label={t("producer:settings.about")} maxLength={5000} required />
      <TextAreaField {...field("about_en")} label={t("producer:settings.aboutEn")} maxLength={5000} />
      <TextField
        {...field("whatsapp")}
        type="tel"
        inputMode="tel"
        label={t("producer:settings.whatsapp")}
        hint={t("producer:settings.whatsappHint")}
        maxLength={25}
        required
      />
      <TextAreaField
        {...field("address")}
        label={t("producer:settings.address")}
        rows={2}
        maxLength={300}
        required
      />
      <TextField
        {...field("postal_code")}
        label={t("producer:settings.postal_code")}
        inputMode="numeric"
        maxLength={5}
      />
      <TextField
        {...field("minimum_order")}
        label={t("producer:settings.minimum_order")}
        hint={t("producer:settings.minimumHint")}
        inputMode="numeric"
        maxLength={20}
        required
      />
      <Button wide>{t("producer:settings.submit")}</Button>
    </Form>
  );
}
