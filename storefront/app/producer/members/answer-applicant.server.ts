import { BackendError } from "~/backend/backend-error";
import { formatDateTime } from "~/format/date";
import { type FormRefusal, refusedForm } from "~/forms/form-refusal";
import type { FormValues } from "~/forms/parse-form";
import type { ProducerPage } from "../producer-page.server";

/** An answer that was not taken. `key` is the one for the next try. */
export interface RefusedAnswer {
  id: string;
  refusal: FormRefusal;
  key: string;
}

const SHORTEST_REASON = 3;

/**
 * Says to a workshop what the form says.
 *
 * @returns what was refused, null when it was taken
 * @throws what is no BackendError, such as a redirect
 */
export async function answerApplicant(page: ProducerPage, values: FormValues): Promise<RefusedAnswer | null> {
  const { call, t } = page;
  const { id = "", key = "" } = values;
  const answer = values.answer === "accept" ? "accept" : "decline";
  const reason = values.reason?.trim() ?? "";
  const refuse = (refusal: FormRefusal): RefusedAnswer => ({ id, refusal, key: crypto.randomUUID() });
  if (answer === "decline" && reason.length < SHORTEST_REASON) {
    return refuse({ status: 400, problem: t("producer:applicants.problem.reason"), errors: {}, values });
  }
  try {
    await call("POST", `/producer/applications/${encodeURIComponent(id)}/answer`, {
      body: { accept: answer === "accept", seen: values.seen || null, reason: reason || null },
      idempotencyKey: key || undefined,
    });
    return null;
  } catch (error) {
    return refuse(
      refusedForm(error, values, t, {
        400: t("producer:applicants.problem.reason"),
        403: t("producer:error.forbidden"),
        404: t("producer:applicants.problem.gone"),
        409: conflictText(error, page),
      }),
    );
  }
}

/** What the backend tells about an answer that was given since the officer looked. */
interface AnsweredBody {
  answer: "accepted" | "declined";
  by: string;
  at: string | null;
}

function conflictText(error: unknown, { t, locale }: ProducerPage): string {
  const code = error instanceof BackendError ? error.data.code : undefined;
  if (error instanceof BackendError && code === "already_answered") {
    const { answer, by, at } = error.body as unknown as AnsweredBody;
    const when = at ? formatDateTime(at, locale) : "";
    return t(`producer:applicants.problem.answered.${answer}`, { by, at: when });
  }
  return t(code === "application_closed" ? "producer:applicants.problem.closed" : "producer:invalid.unknown");
}
