import { randomBytes } from "node:crypto";
import { createContext, type RouterContextProvider } from "react-router";
import { environment } from "../environment.server";
import { localeOf } from "../i18n/locale";
import { sessionContext } from "../session/session.server";
import type { PageFacts } from "./page-facts";
import type { Theme } from "./theme";

/** What is known when a request arrives. */
export interface RequestPage {
  url: URL;
  nonce: string;
  theme: Theme;
  at: Date;
}

export const requestPageContext = createContext<RequestPage | null>(null);

export function newNonce(): string {
  return randomBytes(16).toString("base64");
}

/** Read when the page is rendered, so that what a loader changed in the session already shows. */
export function pageFacts(context: Readonly<RouterContextProvider>, fallbackUrl: string): PageFacts {
  const page = context.get(requestPageContext);
  const url = page?.url ?? new URL(fallbackUrl);
  const session = page ? context.get(sessionContext) : undefined;
  return {
    locale: localeOf(url.pathname),
    pathname: url.pathname,
    search: url.search,
    theme: page?.theme ?? "auto",
    cartCount: session?.data.cartCount ?? 0,
    isLoggedIn: Boolean(session?.data.customerToken),
    publicUrl: environment.publicUrl,
    pictureOrigin: environment.publicBackendUrl,
    notice: null,
    now: (page?.at ?? new Date()).toISOString(),
  };
}

/** The facts of a document that is being rendered: what is told once is told here, and then forgotten. */
export function documentFacts(context: Readonly<RouterContextProvider>, fallbackUrl: string): PageFacts {
  const facts = pageFacts(context, fallbackUrl);
  const session = context.get(requestPageContext) ? context.get(sessionContext) : undefined;
  return { ...facts, notice: session?.get("notice") ?? null };
}
