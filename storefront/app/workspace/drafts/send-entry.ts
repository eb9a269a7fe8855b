import { DRAFT_OWNER_HEADER } from "./draft-owner";
import type { QueueEntry } from "./queue-entry";

/**
 * Below `/<area>/api` the storefront hands on to the backend's `/<area>`, with the log-in of the session.
 * The service worker sends without knowing of any page, so the address itself says which workspace it is of.
 */
function forwarded(url: string): string {
  return url.replace(/^(\/[a-z]+)(?=\/)/, "$1/api");
}

export interface SentAnswer {
  status: number;
  body: unknown;
}

/** @throws TypeError without a connection */
export type SendEntry = (entry: QueueEntry) => Promise<SentAnswer>;

export interface EntryRequest {
  url: string;
  method: string;
  headers: Record<string, string>;
  body: string | FormData | undefined;
}

export function entryRequest(entry: QueueEntry): EntryRequest {
  const headers: Record<string, string> = {
    Accept: "application/json",
    "Idempotency-Key": entry.idempotencyKey,
    [DRAFT_OWNER_HEADER]: entry.owner,
  };
  const request = { url: forwarded(entry.url), method: entry.method, headers };
  if (entry.file) return { ...request, body: formOf(entry.file) };
  if (entry.body === undefined) return { ...request, body: undefined };
  headers["Content-Type"] = "application/json";
  return { ...request, body: JSON.stringify(entry.body) };
}

function formOf({ blob, name, field, fields }: NonNullable<QueueEntry["file"]>): FormData {
  const form = new FormData();
  // Before the file, so that a reader of the stream knows them when the file begins.
  for (const [key, value] of Object.entries(fields ?? {})) form.set(key, value);
  form.set(field, blob, name);
  return form;
}

/** For the service worker; pages send with progress (`send-with-progress.ts`). */
export const sendWithFetch: SendEntry = async (entry) => {
  const { url, ...request } = entryRequest(entry);
  const answer = await fetch(url, { ...request, credentials: "same-origin" });
  return { status: answer.status, body: await answer.json().catch(() => null) };
};
