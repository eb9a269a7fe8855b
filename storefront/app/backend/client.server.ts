import type { ErrorBody } from "@pasar-sentra/wire/refusal";
import { environment } from "../environment.server";
import { LOCALE_TAGS, type Locale } from "../i18n/locale";
import { type Search, withSearch } from "../paths";
import { BackendError } from "./backend-error";

const TIMEOUT_MILLISECONDS = 8_000;

export interface BackendCall {
  locale: Locale;
  search?: Search;
  /** JSON body. */
  body?: unknown;
  /** A form with a file instead of a JSON body. */
  form?: FormData;
  /** Medusa's JWT of the customer or producer. */
  token?: string;
  /** Further headers, such as whom a producer acts for. */
  headers?: Record<string, string>;
  /** Milliseconds, when other than eight seconds. */
  timeout?: number;
  signal?: AbortSignal;
  /** The reader's request: its address is passed on, so that rate limits count readers and not this server. */
  request?: Request;
}

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/**
 * One call to the backend. A refusal, a failure or a time-out (8 s) throws BackendError. An answer without
 * JSON (`204`, or the plain `201` of Medusa's password reset) is undefined.
 * The answer's type is the caller's claim, from `@pasar-sentra/cooperatives/store-api` or Medusa's types.
 */
export async function callBackend<T>(method: Method, path: string, call: BackendCall): Promise<T> {
  const response = await send(method, path, call);
  if (response.ok && !response.headers.get("Content-Type")?.includes("application/json")) {
    return undefined as T;
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && body !== null) {
    return body as T;
  }
  throw refusal(response, body);
}

async function send(method: Method, path: string, call: BackendCall): Promise<Response> {
  const headers: Record<string, string> = {
    Accept: "application/json",
    "x-publishable-api-key": environment.publishableKey,
    "x-medusa-locale": LOCALE_TAGS[call.locale],
    ...call.headers,
  };
  const client = call.request?.headers.get("x-client-address");
  if (client) {
    headers["x-forwarded-for"] = client;
  }
  if (call.token) {
    headers.Authorization = `Bearer ${call.token}`;
  }
  if (call.body !== undefined) {
    headers["Content-Type"] = "application/json";
  }
  try {
    return await fetch(`${environment.backendUrl}${withSearch(path, call.search)}`, {
      method,
      headers,
      body: call.form ?? (call.body === undefined ? undefined : JSON.stringify(call.body)),
      signal: AbortSignal.any([
        AbortSignal.timeout(call.timeout ?? TIMEOUT_MILLISECONDS),
        ...(call.signal ? [call.signal] : []),
      ]),
    });
  } catch (error) {
    const isTimeout = error instanceof Error && error.name === "TimeoutError";
    const code = isTimeout ? "backend_timeout" : "backend_unreachable";
    throw new BackendError(503, { type: "unavailable", code, message: `${method} ${path}: ${code}` });
  }
}

function refusal(response: Response, body: unknown): BackendError {
  const known = isErrorBody(body) ? body : { type: "unknown", message: `HTTP ${response.status}` };
  const seconds = Number.parseInt(response.headers.get("Retry-After") ?? "", 10);
  const retryAfter = Number.isNaN(seconds) ? null : seconds;
  return response.status >= 500 || response.ok
    ? new BackendError(503, { ...known, code: "backend_failed" }, retryAfter)
    : new BackendError(response.status, known, retryAfter);
}

function isErrorBody(body: unknown): body is ErrorBody {
  return typeof body === "object" && body !== null && "message" in body && typeof body.message === "string";
}
