import { type ActionFunctionArgs, redirect } from "react-router";
import { localPath } from "~/http/local-path";
import { localeOf } from "~/i18n/locale";
import { isTheme } from "~/page/theme";
import { pathTo } from "~/paths";
import { themeCookie } from "~/session/theme.server";
import { readForm } from "~/http/read-form";

/** Someone who opens the address itself goes home. */
export function loader({ request }: { request: Request }) {
  return redirect(home(request));
}

/** Keeps the reader's choice of light or dark and goes back to where it was made. */
export async function action({ request }: ActionFunctionArgs) {
  const form = await readForm(request);
  const theme = form.get("theme");
  const headers = new Headers();
  if (isTheme(theme)) {
    headers.append("Set-Cookie", await themeCookie(theme));
  }
  return redirect(localPath(form.get("return_to"), home(request)), { status: 303, headers });
}

function home(request: Request): string {
  return pathTo(localeOf(new URL(request.url).pathname), "home");
}
