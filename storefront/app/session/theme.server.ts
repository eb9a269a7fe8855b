import { createCookie } from "react-router";
import { environment } from "../environment.server";
import { isTheme, THEME_COOKIE, type Theme } from "../page/theme";

const { name, maxAge } = THEME_COOKIE;
const cookie = createCookie(name, { path: "/", sameSite: "lax", secure: environment.isHttps, maxAge });

/** The reader's choice; `auto` follows the device. */
export function readTheme(request: Request): Promise<Theme> {
  return readThemeOf(request.headers.get("Cookie"));
}

/** @param header the `Cookie` header */
export async function readThemeOf(header: string | null): Promise<Theme> {
  const value: unknown = await cookie.parse(header);
  return isTheme(value) ? value : "auto";
}

export function themeCookie(theme: Theme): Promise<string> {
  return cookie.serialize(theme);
}
