import { createContext, createCookieSessionStorage, type Session } from "react-router";
import { environment } from "../environment.server";
import type { PageNotice } from "../page/page-facts";

/** What the shop remembers of a reader, in a signed httpOnly cookie. Kept small: a cookie holds 4 KB. */
export interface SessionData {
  /** Medusa cart, once something was put into it. */
  cartId: string;
  /** Pieces in the cart, for the header. */
  cartCount: number;
  /** Medusa's JWT of a logged-in customer. */
  customerToken: string;
  /** Medusa's JWT of a logged-in producer (staff of a cooperative). */
  producerToken: string;
  /** Id of the cooperative that the producer acts for. */
  actingCooperative: string;
  /** The member whom an officer helps (assisted mode). */
  assistedMember: { id: string; name: string };
}

/** Told once, above the next page: `session.flash("notice", { tone: "success", text: t("…") })`. */
export interface SessionFlash {
  notice: PageNotice;
  /** What was just taken out of the cart, so that it can be put back. */
  removed: { variantId: string; quantity: number; title: string };
  /** The order that was just placed, which its page thanks for. */
  placed: string;
}

export type ShopSession = Session<SessionData, SessionFlash>;

const THIRTY_DAYS_SECONDS = 30 * 24 * 60 * 60;

const storage = createCookieSessionStorage<SessionData, SessionFlash>({
  cookie: {
    name: environment.isHttps ? "__Host-ps_session" : "ps_session",
    httpOnly: true,
    sameSite: "lax",
    secure: environment.isHttps,
    path: "/",
    maxAge: THIRTY_DAYS_SECONDS,
    secrets: [environment.sessionSecret],
  },
});

/** The session of this request. Just change it: the root middleware writes the cookie when it differs. */
export const sessionContext = createContext<ShopSession>();

export function readSession(request: Request): Promise<ShopSession> {
  return readSessionOf(request.headers.get("Cookie"));
}

/** @param cookie the `Cookie` header */
export function readSessionOf(cookie: string | null): Promise<ShopSession> {
  return storage.getSession(cookie);
}

/** `Set-Cookie` for the session of nobody in particular, with so many pieces in the cart. */
export async function sessionOfCart(cartCount: number): Promise<string> {
  const session = await storage.getSession();
  session.set("cartCount", cartCount);
  return storage.commitSession(session);
}

/** `Set-Cookie` for a changed session; one that has become empty is deleted. */
export function sessionCookie(session: ShopSession): Promise<string> {
  return Object.keys(session.data).length === 0
    ? storage.destroySession(session)
    : storage.commitSession(session);
}
