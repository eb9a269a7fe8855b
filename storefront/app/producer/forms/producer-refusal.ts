import type { FormRefusal } from "~/forms/form-refusal";
import type { FormValues } from "~/forms/parse-form";
import type { Translate } from "~/i18n/translate";
import { backendRefusal, type RefusalWords } from "~/workspace/forms/backend-refusal";

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

const WORDS: RefusalWords<(typeof FIELDS)[number]> = {
  fields: FIELDS,
  fieldText: (field) => `producer:invalid.${field}`,
  fieldOfCode: {
    member_exists: { field: "workshop_name", text: "producer:invalid.taken" },
    wrong_password: { field: "password", text: "producer:invalid.password" },
  },
  statusTexts: (code) => ({
    400: "producer:invalid.unknown",
    403: "producer:error.forbidden",
    409: code === "last_officer" ? "producer:staff.lastOfficer" : "producer:invalid.elsewhere",
  }),
};

/** What the backend refused of a form in the cooperative's workspace. @throws what is no BackendError, such as a redirect */
export function producerRefusal(error: unknown, values: FormValues, t: Translate): FormRefusal {
  return backendRefusal(error, values, t, WORDS);
}
