import type { MemberView } from "@pasar-sentra/wire/producer";
import type { FormValues } from "~/forms/parse-form";
import { formatPhone } from "~/format/whatsapp";

/** The form's fields, in their order. */
export const MEMBER_FIELDS = [
  "workshop_name",
  "owner_name",
  "craft",
  "workers",
  "since_year",
  "nib",
  "phone",
] as const;

export function valuesOf(member: MemberView): FormValues {
  const values = Object.fromEntries(MEMBER_FIELDS.map((field) => [field, String(member[field] ?? "")]));
  return { ...values, phone: member.phone ? formatPhone(member.phone) : "" };
}

/** What the backend takes: numbers as numbers, where they are some; it judges all of it. */
export function memberBody(values: FormValues): Record<string, string | number> {
  const number = (text: string | undefined) => (/^\d{1,9}$/.test(text ?? "") ? Number(text) : (text ?? ""));
  return {
    workshop_name: values.workshop_name ?? "",
    owner_name: values.owner_name ?? "",
    craft: values.craft ?? "",
    workers: number(values.workers),
    since_year: number(values.since_year),
    nib: values.nib ?? "",
    phone: values.phone ?? "",
  };
}
