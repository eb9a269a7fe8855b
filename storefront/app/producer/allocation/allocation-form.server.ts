import type { AllocationPage } from "@pasar-sentra/wire/allocation";
import { BackendError } from "~/backend/backend-error";
import { wholeNumber } from "~/forms/whole-number";
import type { Locale } from "~/i18n/locale";
import type { ProducerPage } from "../producer-page.server";

/** What an action of the allocation page says when the backend refuses; the page keeps what was typed. */
export interface AllocationRefusal {
  /** Last part of its text's key. */
  code: (typeof KNOWN_CODES)[number] | "other";
  /** Members whose share is refused. */
  members: { member_id: string; most: number }[];
  /** Who was faster. */
  by: string | null;
  most: number | null;
}

/** What the forms of the page ask for. */
const INTENTS = [
  "open",
  "split",
  "offer",
  "reduce",
  "accept",
  "refuse",
  "withdraw",
  "check",
  "deliver",
] as const;
export type AllocationIntent = (typeof INTENTS)[number];

/** @throws a Response 400 for a form that is not the page's */
export function intentOf(form: FormData): AllocationIntent {
  const intent = INTENTS.find((one) => one === form.get("intent"));
  if (!intent) throw new Response(null, { status: 400 });
  return intent;
}

const KNOWN_CODES = [
  "split_refused",
  "version_conflict",
  "nothing_to_share",
  "nobody_can",
  "already_answered",
  "offer_expired",
  "more_than_accepted",
  "more_than_missing",
  "check_does_not_add_up",
  "reason_required",
  "order_not_accepted",
  "cooperative_not_active",
] as const;

interface RefusalBody {
  details?: { problem: string; member_id: string | null; most: number }[];
  by?: string | null;
  most?: number;
}

/** Sends one form of the page. @returns null when it was done */
export async function submitAllocationForm(
  { call, locale }: Pick<ProducerPage, "call" | "locale">,
  orderId: string,
  form: FormData,
): Promise<AllocationRefusal | null> {
  const { path, body } = requestOf(form, locale);
  try {
    await call<AllocationPage>("POST", `/producer/orders/${orderId}/allocation${path}`, {
      body,
      idempotencyKey: text(form, "key") ?? undefined,
    });
    return null;
  } catch (error) {
    if (error instanceof BackendError && [400, 403, 409].includes(error.status)) return refusalOf(error);
    throw error;
  }
}

function refusalOf({ data, body }: BackendError): AllocationRefusal {
  const { details = [], by = null, most = null } = body as RefusalBody;
  return {
    code: KNOWN_CODES.find((code) => code === data.code) ?? "other",
    members: details.flatMap(({ member_id, most: cap }) => (member_id ? [{ member_id, most: cap }] : [])),
    by,
    most,
  };
}

/** Which route a form means, and its body. Numbers that are none reach the backend as they are and are refused there. */
function requestOf(form: FormData, locale: Locale): { path: string; body: Record<string, unknown> } {
  const intent = intentOf(form);
  const at = `/${text(form, "allocation_id")}`;
  const share = `${at}/shares/${text(form, "share_id")}`;
  const reason = text(form, "reason");
  switch (intent) {
    case "open":
      return { path: "", body: {} };
    case "split":
    case "offer":
      return { path: `${at}/${intent}`, body: splitBody(form, intent, locale) };
    case "reduce":
      return { path: `${at}/reduce`, body: { quantity: number(form, "quantity", locale), reason } };
    case "accept":
      return { path: `${share}/answer`, body: { answer: "accept" } };
    case "refuse":
      return { path: `${share}/answer`, body: { answer: "refuse", reason } };
    case "withdraw":
      return { path: `${share}/withdraw`, body: { reason } };
    case "check":
      return {
        path: `${share}/check`,
        body: {
          passed: number(form, "passed", locale),
          rejected: number(form, "rejected", locale),
          reason,
        },
      };
    case "deliver":
      return { path: `${share}/deliver`, body: { quantity: number(form, "quantity", locale) } };
  }
}

function splitBody(form: FormData, intent: "split" | "offer", locale: Locale) {
  const shares = [...form.entries()].flatMap(([name, value]) => {
    const member_id = /^units\.(.+)$/.exec(name)?.[1];
    const units = wholeNumber(String(value || 0), locale);
    return member_id && units !== 0 ? [{ member_id, units }] : [];
  });
  const due_on = text(form, "due_on");
  return {
    version: number(form, "version", locale),
    shares,
    ...(due_on ? { due_on } : {}),
    ...(intent === "offer" ? { answer_hours: number(form, "answer_hours", locale) } : {}),
  };
}

function text(form: FormData, name: string): string | null {
  const value = form.get(name);
  return typeof value === "string" && value.trim() !== "" ? value.trim() : null;
}

function number(form: FormData, name: string, locale: Locale): number {
  return wholeNumber(String(form.get(name) || 0), locale);
}
