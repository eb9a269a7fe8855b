import {
  filled,
  type ParamNames,
  type Search,
  SHOP_ADDRESSES,
  underLocale,
  withSearch,
} from "@pasar-sentra/wire/addresses";
import { LOCALES, type Locale, localeOf } from "./i18n/locale";
import { WORKSPACE_PATTERNS } from "./producer/workspace-paths";

export { type Search, withSearch };

/**
 * Every address of the storefront: the shop's, which the backend links to as well, and the workspace's.
 * Routes (`routes.ts`), links (`pathTo`) and the language switch (`inLanguage`) all read this table.
 */
export const PATTERNS = {
  ...SHOP_ADDRESSES,
  ...WORKSPACE_PATTERNS,
} as const satisfies Record<string, Record<Locale, string>>;

export type PathName = keyof typeof PATTERNS;
export type PathParams<Name extends PathName> = Record<ParamNames<(typeof PATTERNS)[Name]["id"]>, string>;
/** Pages whose address has no parameter. */
export type PlainPathName = {
  [Name in PathName]: keyof PathParams<Name> extends never ? Name : never;
}[PathName];

type Rest<Name extends PathName> = keyof PathParams<Name> extends never
  ? [params?: Record<string, never>, search?: Search]
  : [params: PathParams<Name>, search?: Search];

/** The address of a page in a language: `pathTo("en", "product", { handle })` → `/en/products/<handle>`. */
export function pathTo<Name extends PathName>(
  locale: Locale,
  name: Name,
  ...[params, search]: Rest<Name>
): string {
  return withSearch(underLocale(locale, filled(PATTERNS[name][locale], params ?? {})), search);
}

/** `pathTo` bound to a language. */
export type PathBuilder = <Name extends PathName>(name: Name, ...rest: Rest<Name>) => string;

/** The same page in another language, or that language's home when the address is not one of ours. */
export function inLanguage(pathname: string, locale: Locale): string {
  const from = localeOf(pathname);
  const segments = pathname
    .split("/")
    .filter(Boolean)
    .slice(from === "en" ? 1 : 0);
  for (const name of Object.keys(PATTERNS) as PathName[]) {
    const params = match(PATTERNS[name][from].split("/").filter(Boolean), segments);
    if (params) {
      return underLocale(locale, filled(PATTERNS[name][locale], params));
    }
  }
  return pathTo(locale, "home");
}

/** Whether the address is one that both languages know. */
export function isKnown(pathname: string): boolean {
  return LOCALES.some((locale) => locale === localeOf(pathname) && inLanguage(pathname, locale) === pathname);
}

/** Static segments win because the table lists, for equal lengths, the static address first. */
function match(pattern: string[], segments: string[]): Record<string, string> | null {
  if (pattern.length !== segments.length) {
    return null;
  }
  const params: Record<string, string> = {};
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] as string;
    if (part.startsWith(":")) {
      params[part.slice(1)] = safeDecode(segment);
    } else if (part !== segment) {
      return null;
    }
  }
  return params;
}

function safeDecode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}
