import type { Theme } from "../page/theme";
import { readSessionOf, sessionOfCart } from "../session/session.server";
import { readThemeOf, themeCookie } from "../session/theme.server";

/** All that a kept document shows of who reads it. */
export interface Reader {
  theme: Theme;
  /** Pieces in the cart; 100 stands for all larger numbers, which the header shows alike. */
  cartCount: number;
}

const ANYBODY: Reader = { theme: "auto", cartCount: 0 };
const MANY = 100;

/**
 * The kind of reader behind a `Cookie` header; null for one whose page is theirs alone: somebody who is logged
 * in, or who is to be told something once.
 */
export async function readerOf(cookie: string | undefined): Promise<Reader | null> {
  if (!cookie) {
    return ANYBODY;
  }
  const session = await readSessionOf(cookie);
  const { cartId: _, cartCount = 0, ...personal } = session.data;
  if (Object.keys(personal).length > 0) {
    return null;
  }
  return { theme: await readThemeOf(cookie), cartCount: Math.min(cartCount, MANY) };
}

/** The cookies of such a reader and of nobody in particular: with them a document is rendered for all of them. */
export async function cookieOf({ theme, cartCount }: Reader): Promise<string> {
  const set = [
    theme === "auto" ? null : await themeCookie(theme),
    cartCount === 0 ? null : await sessionOfCart(cartCount),
  ];
  return set.flatMap((cookie) => cookie?.split(";")[0] ?? []).join("; ");
}
