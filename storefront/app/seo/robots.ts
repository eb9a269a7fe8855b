import { environment } from "../environment.server";
import { LOCALES } from "../i18n/locale";
import { pathTo } from "../paths";

/** Personal pages are not for search engines. */
const PERSONAL = ["cart", "checkout", "login", "register", "account", "theme"] as const;

export function loader(): Response {
  const refused = LOCALES.flatMap((locale) => PERSONAL.map((name) => `Disallow: ${pathTo(locale, name)}`));
  const lines = [
    "User-agent: *",
    ...new Set(refused),
    "",
    `Sitemap: ${environment.publicUrl}/sitemap.xml`,
    "",
  ];
  return new Response(lines.join("\n"), {
    headers: { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "public, max-age=3600" },
  });
}
