/** Longest path that is remembered over a log-in. */
const MAX_LENGTH = 500;

/** Any origin that is not a real one: a path that leaves it is a path to somebody else's site. */
const OWN = "http://own.invalid";

/**
 * Where to go after logging in: `wanted` when it is a path on this site, else `fallback`. Refuses other
 * origins in every spelling that browsers accept (`//host`, `/\host`, tabs and line breaks in between).
 */
export function returnPath(wanted: unknown, fallback: string): string {
  if (typeof wanted !== "string" || wanted.length > MAX_LENGTH) return fallback;
  if (!/^\/(?![/\\])/.test(wanted) || /[\p{Cc}\\]/u.test(wanted)) return fallback;
  let url: URL;
  try {
    url = new URL(wanted, OWN);
  } catch {
    return fallback;
  }
  if (url.origin !== OWN || url.pathname.startsWith("//")) return fallback;
  return `${url.pathname}${url.search}`;
}
