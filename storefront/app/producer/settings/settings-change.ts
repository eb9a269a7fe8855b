import type { FormValues } from "~/forms/parse-form";
import { wholeNumber } from "~/forms/whole-number";
import type { Locale } from "~/i18n/locale";

export interface SettingsRequest {
  form: "settings" | "bank" | "password";
  address: string;
  body: unknown;
  /** Key of the sentence that says so, below `settings`. */
  done: "saved" | "bankSaved" | "passwordSaved";
}

/** What one of the page's three forms asks of the backend, which judges all of it. */
export function settingsChange(values: FormValues, locale: Locale): SettingsRequest {
  const minimum = wholeNumber(values.minimum_order ?? "", locale);
  switch (values.form) {
    case "bank":
      return {
        form: "bank",
        address: "/producer/settings",
        body: {
          bank: {
            name: values.bank_name,
            account_number: values.bank_number,
            account_holder: values.bank_holder,
            password: values.bank_password,
          },
        },
        done: "bankSaved",
      };
    case "password":
      return {
        form: "password",
        address: "/producer/me/password",
        body: { password: values.password, new_password: values.new_password },
        done: "passwordSaved",
      };
    default:
      return {
        form: "settings",
        address: "/producer/settings",
        body: {
          about: { id: values.about, en: values.about_en },
          whatsapp: values.whatsapp,
          address: values.address,
          postal_code: values.postal_code,
          minimum_order: Number.isNaN(minimum) ? null : minimum,
        },
        done: "saved",
      };
  }
}
