import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from "react-router";
import { BackendError } from "../backend/backend-error";
import { callBackend, type Method } from "../backend/client.server";
import { type Locale, localeOf } from "../i18n/locale";
import { type Translate, translator } from "../i18n/translate";
import { type PathBuilder, pathTo, type Search } from "../paths";
import { type ShopSession, sessionContext } from "../session/session.server";
import { actingHeaders, leaveWorkspace, stopActing } from "./producer-login.server";

export interface ProducerCallOptions {
  search?: Search;
  /** JSON body. */
  body?: unknown;
  /** Of a form or a draft that may be sent twice: the backend does it once. */
  idempotencyKey?: string;
  /** Milliseconds, when other than eight seconds. */
  timeout?: number;
}

/** What every page of the workspace starts from: who asks, in which language, acting for whom. */
export interface ProducerPage {
  request: Request;
  locale: Locale;
  t: Translate;
  path: PathBuilder;
  session: ShopSession;
  /**
   * One call to the backend as this producer: `call<T>("GET", "/producer/…", { search })`.
   * A log-in that has ended leads to the log-in page, a login without a chosen cooperative to the choice
   * (both throw a redirect, and lead back here).
   *
   * @throws BackendError for every other refusal
   */
  call<T>(method: Method, address: string, options?: ProducerCallOptions): Promise<T>;
}

/** @throws a redirect to the log-in for nobody */
export function producerOf({ request, context }: LoaderFunctionArgs | ActionFunctionArgs): ProducerPage {
  const locale = localeOf(new URL(request.url).pathname);
  const session = context.get(sessionContext);
  const page = {
    request,
    locale,
    t: translator(locale),
    path: ((name, ...rest) => pathTo(locale, name, ...rest)) as PathBuilder,
    session,
  };
  if (!session.get("producerToken")) throw toLogin(page, page.t("producer:login.required"));
  return { ...page, call: (method, address, options) => call(page, method, address, options) };
}

type Asker = Omit<ProducerPage, "call">;

async function call<T>(
  page: Asker,
  method: Method,
  address: string,
  { search, body, idempotencyKey, timeout }: ProducerCallOptions = {},
): Promise<T> {
  const { session, locale, request } = page;
  const headers = actingHeaders(session, idempotencyKey);
  try {
    const token = session.get("producerToken");
    return await callBackend<T>(method, address, { locale, request, token, headers, search, body, timeout });
  } catch (error) {
    if (!(error instanceof BackendError)) throw error;
    if (error.status === 401) {
      leaveWorkspace(session);
      throw toLogin(page, page.t("producer:login.expired"));
    }
    throw leadBack(page, error) ?? error;
  }
}

/** Whom someone acts for may have ended since the last page: then there is something to choose anew. */
function leadBack(page: Asker, error: BackendError): Response | null {
  switch (error.data.code) {
    case "choose_cooperative":
      return toChoice(page);
    case "cooperative_not_found":
      stopActing(page.session);
      return toChoice(page);
    case "member_not_found":
      if (!page.session.get("assistedMember")) return null;
      page.session.unset("assistedMember");
      return redirect(page.path("producerMembers"), 303);
    default:
      return null;
  }
}

/** A form that was posted is not repeated: after the log-in its page opens again. */
function toLogin(page: Asker, text: string): Response {
  page.session.flash("notice", { tone: "info", text });
  return redirect(page.path("producerLogin", {}, { return_to: here(page.request) }), 303);
}

/** @returns a redirect to the choice of a cooperative, and from there back */
export function toChoice({ path, request }: Pick<ProducerPage, "path" | "request">): Response {
  return redirect(path("producerChoose", {}, { return_to: here(request) }), 303);
}

function here(request: Request): string {
  const { pathname, search } = new URL(request.url);
  return `${pathname}${search}`;
}
