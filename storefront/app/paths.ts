import { fillPattern, PATTERNS, type PathName, pathTo } from "@pasar-sentra/wire/addresses";
import { LOCALES, type Locale, localeOf } from "./i18n/locale";

export {
  PATTERNS,
  type PathBuilder,
  type PathName,
  type PathParams,
  type PlainPathName,
  pathTo,
  type Search,
  withSearch,
} from "@pasar-sentra/wire/addresses";

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
      const filled = fillPattern(PATTERNS[name][locale], params);
      return locale === "en" ? `/en${filled && `/${filled}`}` : `/${filled}`;
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
