import { data, type MiddlewareFunction } from "react-router";
import { environment } from "../environment.server";
import { mayChangeState } from "../http/same-origin";
import { nonceSource, securityHeaders } from "../http/security-headers.server";
import { readSession, sessionContext, sessionCookie } from "../session/session.server";
import { readTheme } from "../session/theme.server";
import { newNonce, requestPageContext } from "./request-page.server";

/** Around every request: what the page knows, security headers, the session cookie when it changed. */
export const describePage: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const nonce = newNonce();
  const session = await readSession(request);
  const before = JSON.stringify(session.data);
  context.set(sessionContext, session);
  context.set(requestPageContext, {
    url: new URL(request.url),
    nonce,
    theme: await readTheme(request),
    at: new Date(),
  });

  const response = await next();

  for (const [name, value] of Object.entries(securityHeaders(nonceSource(nonce)))) {
    if (!response.headers.has(name)) {
      response.headers.set(name, value);
    }
  }
  if (!response.headers.has("Cache-Control")) {
    response.headers.set("Cache-Control", "private, no-cache");
  }
  if (JSON.stringify(session.data) !== before) {
    response.headers.append("Set-Cookie", await sessionCookie(session));
  }
  return response;
};

/** Refuses forms that come from elsewhere; the error page explains it in the reader's language. */
export const refuseForeignForms: MiddlewareFunction<Response> = ({ request }, next) => {
  if (!mayChangeState(request, environment.publicUrl)) {
    throw data({ code: "foreign_form" }, { status: 403 });
  }
  return next();
};
