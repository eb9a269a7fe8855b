import { BackendError } from "~/backend/backend-error";
import type { FieldTexts } from "~/forms/field-texts";
import { type FormRefusal, refusedForm } from "~/forms/form-refusal";
import type { FormValues } from "~/forms/parse-form";
import type { Translate } from "~/i18n/translate";

/** Fields that have a sentence of their own in the catalogues. */
const FIELDS = [
  "workshop_name",
  "owner_name",
  "craft",
  "workers",
  "since_year",
  "nib",
  "phone",
  "email",
  "name",
  "member_id",
  "role",
  "whatsapp",
  "address",
  "postal_code",
  "minimum_order",
  "about",
  "bank",
  "password",
  "new_password",
  "reason",
] as const;
type Field = (typeof FIELDS)[number];

/**
 * What the backend refused, as a form shows it. Its message names fields in English for programs
 * (`nib: must be 13 digits; phone: …`); people read our sentence of each field.
 *
 * @throws what is no BackendError, such as a redirect
 */
export function backendRefusal(error: unknown, values: FormValues, t: Translate): FormRefusal {
  if (!(error instanceof BackendError)) throw error;
  const { status, data } = error;
  const refuse = (errors: FieldTexts): FormRefusal => ({ status, problem: null, errors, values });
  if (data.code === "member_exists") return refuse({ workshop_name: t("producer:invalid.taken") });
  if (data.code === "wrong_password") return refuse({ password: t("producer:invalid.password") });
  const fields = status === 400 ? namedFields(error.message) : [];
  if (fields.length > 0) {
    return refuse(Object.fromEntries(fields.map((field) => [field, t(`producer:invalid.${field}`)])));
  }
  return refusedForm(error, values, t, {
    400: t("producer:invalid.unknown"),
    403: t("producer:error.forbidden.body"),
    409: t(data.code === "last_officer" ? "producer:staff.lastOfficer" : "producer:invalid.elsewhere"),
  });
}

function namedFields(message: string): Field[] {
  const named = message.split("; ").map((part) => part.split(":", 1)[0]?.split(".", 1)[0]);
  return FIELDS.filter((field) => named.includes(field));
}
