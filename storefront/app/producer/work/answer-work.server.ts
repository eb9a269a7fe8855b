import type { WorkPage } from "@pasar-sentra/wire/allocation";
import { BackendError } from "~/backend/backend-error";
import { wholeNumber } from "~/forms/whole-number";
import type { ProducerPage } from "../producer-page.server";

export interface WorkRefusal {
  code: "already_answered" | "offer_expired" | "cooperative_not_active" | "other";
  by: string | null;
}

const CODES = ["already_answered", "offer_expired", "cooperative_not_active"] as const;

/** Sends a member's answer. @returns null when it was taken */
export async function answerWork(
  { call, locale }: Pick<ProducerPage, "call" | "locale">,
  form: FormData,
): Promise<WorkRefusal | null> {
  const accept = form.get("answer") === "accept";
  const units = wholeNumber(String(form.get("units") ?? ""), locale);
  const reason = String(form.get("reason") ?? "").trim();
  try {
    await call<WorkPage>(
      "POST",
      `/producer/work/${encodeURIComponent(String(form.get("share_id")))}/answer`,
      {
        body: {
          answer: accept ? "accept" : "refuse",
          ...(accept && form.has("units") ? { units } : {}),
          ...(reason ? { reason } : {}),
        },
        idempotencyKey: String(form.get("key") ?? "") || undefined,
      },
    );
    return null;
  } catch (error) {
    if (!(error instanceof BackendError) || ![400, 403, 409].includes(error.status)) throw error;
    const { by = null } = error.body as { by?: string | null };
    return { code: CODES.find((code) => code === error.data.code) ?? "other", by };
  }
}
