import { LOCALES } from "../i18n/locale";
import { type PathName, pathTo } from "../paths";

/** Personal pages and addresses that change something are never fetched ahead of a click. */
const NEVER_AHEAD: PathName[] = [
  "cart",
  "checkout",
  "login",
  "logout",
  "register",
  "forgotPassword",
  "resetPassword",
  "account",
  "theme",
  "areas",
  "suggestions",
];
const PERSONAL_PREFIXES = [
  "/pesanan/*",
  "/en/orders/*",
  "/producer",
  "/producer/*",
  "/en/producer",
  "/en/producer/*",
];

const excluded = LOCALES.flatMap((locale) => {
  const paths = NEVER_AHEAD.map((name) => pathTo(locale, name as "cart"));
  return paths.flatMap((path) => [path, `${path}/*`, `${path}?*`]);
});

/** Allowed by its hash in the content security policy. */
export const SPECULATION_RULES = JSON.stringify({
  prefetch: [
    {
      where: {
        and: [
          { href_matches: "/*" },
          { not: { href_matches: [...excluded, ...PERSONAL_PREFIXES] } },
          { not: { selector_matches: "[rel~=nofollow], [download], [target=_blank]" } },
        ],
      },
      eagerness: "moderate",
    },
  ],
});

/** Browsers that know speculation rules fetch the page under the pointer before the click. */
export function SpeculationRules() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this file, allowed by its hash
  return <script type="speculationrules" dangerouslySetInnerHTML={{ __html: SPECULATION_RULES }} />;
}
