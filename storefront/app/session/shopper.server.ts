import type { ActionFunctionArgs, LoaderFunctionArgs } from "react-router";
import type { BackendCall } from "../backend/client.server";
import { localeOf, type Locale } from "../i18n/locale";
import { type Translate, translator } from "../i18n/translate";
import { type PathBuilder, pathTo } from "../paths";
import { type ShopSession, sessionContext } from "./session.server";

/** Who asks, in which language, and with what in the basket: what every personal page starts from. */
export interface Shopper {
  request: Request;
  locale: Locale;
  t: Translate;
  path: PathBuilder;
  session: ShopSession;
  cartId: string | undefined;
  /** Medusa's JWT of a logged-in customer; ask `requireCustomer` where one is needed. */
  token: string | undefined;
  /** For calls that the reader makes as nobody: the cart's id is the key to a cart. */
  call: BackendCall;
}

export function shopperOf({ request, context }: LoaderFunctionArgs | ActionFunctionArgs): Shopper {
  const locale = localeOf(new URL(request.url).pathname);
  const session = context.get(sessionContext);
  return {
    request,
    locale,
    t: translator(locale),
    path: (name, ...rest) => pathTo(locale, name, ...rest),
    session,
    cartId: session.get("cartId"),
    token: session.get("customerToken"),
    call: { locale, request },
  };
}

/**
 * Headers of pages about one person: kept by nobody, and their address is told to no other site.
 * `same-origin` and not `no-referrer`: with the latter browsers post our own forms as `Origin: null`.
 */
export const PERSONAL_HEADERS = {
  "Cache-Control": "private, no-store",
  "Referrer-Policy": "same-origin",
  "X-Robots-Tag": "noindex",
} as const;

/** `headers` of a route module with a personal page; what the loader or action said comes first. */
export function personalHeaders({
  loaderHeaders,
  actionHeaders,
}: {
  loaderHeaders: Headers;
  actionHeaders: Headers;
}): Headers {
  const headers = new Headers(PERSONAL_HEADERS);
  for (const source of [loaderHeaders, actionHeaders]) {
    for (const [name, value] of source) headers.set(name, value);
  }
  return headers;
}
