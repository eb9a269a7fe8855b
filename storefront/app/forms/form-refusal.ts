import { BackendError } from "../backend/backend-error";
import type { Translate } from "../i18n/translate";
import { type FieldTexts, fieldTexts } from "./field-texts";
import type { FieldError, FormValues } from "./parse-form";
import { waitingTime } from "./waiting-time";

/** A form that was not taken: what is wrong with it as a whole and field by field, and what was typed. */
export interface FormRefusal {
  status: number;
  problem: string | null;
  errors: FieldTexts;
  values: FormValues;
}

/** The form itself is wrong. */
export function invalidForm(
  { errors, values }: { errors: readonly FieldError[]; values: FormValues },
  t: Translate,
): FormRefusal {
  return { status: 400, problem: null, errors: fieldTexts(errors, t), values };
}

/**
 * The backend did not take it: `known` sentences by status, else the wait of a rate limit, else that it
 * may be tried again. Anything that is no BackendError, such as a redirect, is thrown on.
 */
export function refusedForm(
  error: unknown,
  values: FormValues,
  t: Translate,
  known: Partial<Record<number, string>> = {},
): FormRefusal {
  if (!(error instanceof BackendError)) throw error;
  const wait = waitingTime(error.data.retryAfter, t);
  const otherwise = error.status === 429 ? t("account:error.tooMany", { wait }) : t("account:error.failed");
  return { status: error.status, problem: known[error.status] ?? otherwise, errors: {}, values };
}
