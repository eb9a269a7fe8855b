import type { BackendError } from "~/backend/backend-error";
import { type FormRefusal, refusedForm } from "~/forms/form-refusal";
import type { FormValues } from "~/forms/parse-form";
import type { Translate } from "~/i18n/translate";

/** Refusals of the backend that have a sentence of their own. */
const CODES = [
  "nib_registered",
  "nik_registered",
  "nib_in_application",
  "member_elsewhere",
  "member_twice",
  "application_closed",
  "application_incomplete",
  "cooperative_not_found",
  "evidence_type",
  "evidence_empty",
  "evidence_missing",
  "evidence_too_large",
  "too_many_files",
] as const;

/** Fields that have a sentence of their own on what is expected. */
const FIELDS = [
  "contact_name",
  "contact_phone",
  "contact_email",
  "kind",
  "legal_name",
  "nik_koperasi",
  "nib",
  "sentra_slug",
  "area_code",
  "address",
  "postal_code",
  "about",
  "workshop_name",
  "owner_name",
  "craft",
  "workers",
  "since_year",
  "phone",
  "cooperative_slug",
  "bank_name",
  "bank_account_number",
  "bank_account_holder",
] as const;

type Known<Names extends readonly string[]> = Names[number];

const isOne = <Names extends readonly string[]>(names: Names, name: string): name is Known<Names> =>
  names.includes(name);

/** The form again: what the backend refused, field by field, in the reader's language. */
export function joinRefusal(error: BackendError, values: FormValues, t: Translate): FormRefusal {
  const { code } = error.data;
  const named = (error.body as { field?: string }).field;
  if (isOne(CODES, code)) {
    const text = t(`joining:refused.${code}`);
    const field = named && fieldId(named);
    return {
      status: error.status,
      problem: field ? null : text,
      errors: field ? { [field]: text } : {},
      values,
    };
  }
  const errors = error.status === 400 ? fieldErrors(error.message, t) : {};
  if (Object.keys(errors).length > 0) return { status: 400, problem: null, errors, values };
  return refusedForm(error, values, t);
}

/** From the backend's `nib: must be 13 digits; address: …`. */
function fieldErrors(message: string, t: Translate): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const part of message.split("; ")) {
    const name = lastPart(part.slice(0, Math.max(0, part.indexOf(":"))));
    if (isOne(FIELDS, name)) errors[fieldId(name)] ??= t(`joining:error.${name}`);
  }
  return errors;
}

/** `members.3.nib` is the field `nib` of the form for one member. */
function lastPart(path: string): string {
  return path.split(".").at(-1) ?? path;
}

/** The village is the last of four fields of the picker. */
function fieldId(path: string): string {
  const name = lastPart(path);
  return name === "area_code" ? "village" : name;
}
