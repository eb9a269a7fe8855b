import type { AlreadyMovedBody } from "@pasar-sentra/wire/seller-order";
import { BackendError } from "~/backend/backend-error";
import type { Method } from "~/backend/client.server";
import { formatDateTime } from "~/format/date";
import { wholeNumber } from "~/forms/whole-number";
import type { Locale } from "~/i18n/locale";
import type { ProducerPage } from "../producer-page.server";

/** Field names of quantities: `quantity:<line id>`. */
const QUANTITY = /^quantity:(.+)$/;
const GRAMS_PER_KILOGRAM = 1_000;

export const INTENTS = [
  "accept",
  "accept_part",
  "decline",
  "cancel",
  "cancel_part",
  "production",
  "pack",
  "unpack",
  "ship",
  "deliver",
  "complete",
  "message",
  "return",
  "receive",
  "refund",
  "reject",
] as const;
export type OrderIntent = (typeof INTENTS)[number];

interface BackendRequest {
  method: Method;
  /** Below the order. */
  path: string;
  body?: unknown;
}

/** Which call of the backend a posted form asks for; null for a form that is not of this page. */
export function requestOf(form: FormData, locale: Locale): (BackendRequest & { intent: OrderIntent }) | null {
  const intent = INTENTS.find((name) => name === form.get("intent"));
  if (!intent) return null;
  const target = encodeURIComponent(text(form, "target"));
  return { intent, ...CALLS[intent](form, target, locale) };
}

const CALLS: Record<OrderIntent, (form: FormData, target: string, locale: Locale) => BackendRequest> = {
  accept: () => post("accept", {}),
  accept_part: (form, _target, locale) =>
    post("accept", { lines: quantities(form, locale), ...optionalReason(form) }),
  decline: (form) => post("decline", { reason: text(form, "reason") }),
  cancel: (form) => post("cancel", { reason: text(form, "reason") }),
  cancel_part: (form, _target, locale) =>
    post("cancel", { reason: text(form, "reason"), lines: some(form, locale) }),
  production: () => post("production", {}),
  pack: (form, _target, locale) => post("parcels", { lines: some(form, locale), ...weight(form) }),
  unpack: (_form, target) => ({ method: "DELETE", path: `parcels/${target}` }),
  ship: (form, target) =>
    post(`parcels/${target}/ship`, {
      courier: text(form, "courier"),
      tracking_number: text(form, "tracking_number"),
    }),
  deliver: (_form, target) => post(`parcels/${target}/deliver`, {}),
  complete: () => post("complete", {}),
  message: (form) => post("messages", { body: text(form, "body") }),
  return: (form, _target, locale) =>
    post("returns", { reason: text(form, "reason"), lines: some(form, locale) }),
  receive: (_form, target) => post(`returns/${target}/receive`, {}),
  refund: (_form, target) => post(`returns/${target}/refund`, {}),
  reject: (form, target) => post(`returns/${target}/reject`, { reason: text(form, "reason") }),
};

function post(path: string, body: unknown): BackendRequest {
  return { method: "POST", path, body };
}

function text(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value.trim().slice(0, 2_000) : "";
}

function optionalReason(form: FormData): { reason?: string } {
  const reason = text(form, "reason");
  return reason ? { reason } : {};
}

/** A quantity that is no number goes to the backend as it is, to be refused there. */
function quantities(form: FormData, locale: Locale): { line_id: string; quantity: number }[] {
  return [...form.entries()].flatMap(([name, value]) => {
    const line_id = QUANTITY.exec(name)?.[1];
    return line_id ? [{ line_id, quantity: wholeNumber(String(value || 0), locale) }] : [];
  });
}

/** Only the lines that were named with something. */
function some(form: FormData, locale: Locale) {
  return quantities(form, locale).filter(({ quantity }) => quantity !== 0);
}

function weight(form: FormData): { weight?: number } {
  const typed = text(form, "weight").replace(",", ".");
  return typed ? { weight: Math.round(Number(typed) * GRAMS_PER_KILOGRAM) } : {};
}

/** Why it was not done, in the reader's language. @throws what is no refusal of the backend */
export function problemOf(error: unknown, intent: OrderIntent, { t, locale }: ProducerPage): string {
  if (!(error instanceof BackendError)) throw error;
  if (error.data.code === "already_moved") {
    const { by, at, status } = error.body as unknown as AlreadyMovedBody;
    const facts = { status: t(`orders:status.${status}`), at: formatDateTime(at, locale) };
    return by ? t("orders:problem.movedBy", { ...facts, by }) : t("orders:problem.moved", facts);
  }
  switch (error.status) {
    case 400:
      return t(`orders:problem.${problemKey(intent)}`);
    case 403:
      return t("orders:problem.notActive");
    case 409:
      return t("orders:problem.busy");
    default:
      return t("orders:problem.failed");
  }
}

function problemKey(intent: OrderIntent) {
  switch (intent) {
    case "accept_part":
      return "acceptPart";
    case "pack":
    case "cancel_part":
    case "return":
      return "quantities";
    case "ship":
      return "ship";
    case "complete":
      return "complete";
    case "message":
      return "message";
    case "accept":
    case "production":
    case "unpack":
    case "deliver":
    case "receive":
    case "refund":
      return "changed";
    default:
      return "reason";
  }
}
