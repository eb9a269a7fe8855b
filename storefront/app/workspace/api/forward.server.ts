import { type ActionFunctionArgs, data, type LoaderFunctionArgs } from "react-router";
import { environment } from "~/environment.server";
import { LOCALE_TAGS, localeOf } from "~/i18n/locale";
import { PERSONAL_HEADERS } from "~/session/shopper.server";
import { DRAFT_OWNER_HEADER, type DraftOwner, parseOwnerKey } from "../drafts/draft-owner";

/** Long enough for a picture of 15 MB on a slow line. */
const TIMEOUT_MILLISECONDS = 10 * 60_000;
const SENT_ON = ["content-type", "content-length", "idempotency-key", "accept"];
const GIVEN_BACK = ["content-type", "content-length", "content-disposition", "retry-after"];

export interface ForwardedTo {
  /** First part of the backend's addresses, such as `producer`. */
  area: string;
  /** Medusa's JWT; none for nobody. */
  token: string | undefined;
  /** Whose log-in the token is. */
  account: string | null;
  /** Headers that say for whom it acts: for whom a draft was made, else as the session does. */
  acting(owner: DraftOwner | null): Record<string, string>;
}

/**
 * A workspace's `/api/<path>` → the backend's `/<area>/<path>`, with the log-in of the session: for drafts and photos that
 * are sent later, uploads with progress, and files to download. Bodies are streamed both ways; `server.mjs` has refused
 * what is too large. Whether a form comes from elsewhere is checked by the root. A draft is sent for whom it was made (the
 * backend checks that this account still may), not for whom the session acts by now.
 */
export async function forward(
  { request, params }: LoaderFunctionArgs | ActionFunctionArgs,
  { area, token, account, acting }: ForwardedTo,
) {
  const url = new URL(request.url);
  if (!token) return data({ type: "unauthorized", code: "log_in", message: "Log in first" }, { status: 401 });
  const target = new URL(`/${area}/${params["*"]}${url.search}`, environment.backendUrl);
  if (!target.pathname.startsWith(`/${area}/`)) throw data({ code: "no_such_page" }, { status: 404 });
  const owner = parseOwnerKey(request.headers.get(DRAFT_OWNER_HEADER) ?? "");
  if (owner && owner.account !== account) {
    return data(
      { type: "conflict", code: "other_login", message: "Somebody else is logged in" },
      { status: 409 },
    );
  }
  const headers = new Headers({
    Authorization: `Bearer ${token}`,
    "x-publishable-api-key": environment.publishableKey,
    "x-medusa-locale": LOCALE_TAGS[localeOf(url.pathname)],
    ...acting(owner),
  });
  for (const name of SENT_ON) copy(name, request.headers, headers);
  const client = request.headers.get("x-client-address");
  if (client) headers.set("x-forwarded-for", client);
  return answerOf(
    fetch(target, {
      method: request.method,
      headers,
      body: request.body,
      redirect: "manual",
      signal: AbortSignal.any([request.signal, AbortSignal.timeout(TIMEOUT_MILLISECONDS)]),
      ...(request.body ? { duplex: "half" } : {}),
    }),
  );
}

async function answerOf(sent: Promise<Response>): Promise<Response> {
  try {
    const answer = await sent;
    const headers = new Headers(PERSONAL_HEADERS);
    for (const name of GIVEN_BACK) copy(name, answer.headers, headers);
    // fetch has unpacked it, so the stated length would be wrong.
    if (answer.headers.has("content-encoding")) headers.delete("content-length");
    return new Response(answer.body, { status: answer.status, headers });
  } catch {
    const body = { type: "unavailable", code: "backend_unreachable", message: "The backend does not answer" };
    return Response.json(body, { status: 503, headers: PERSONAL_HEADERS });
  }
}

function copy(name: string, from: Headers, to: Headers): void {
  const value = from.get(name);
  if (value !== null) to.set(name, value);
}
