/**
 * A path of this site to return to, or the fallback: never another site (`//evil.example`, `https:…`,
 * `/\evil.example`), so that no link of ours can send people away (CWE-601).
 */
export function localPath(value: unknown, fallback: string): string {
  if (typeof value !== "string" || value.length > 2_000 || !/^\/(?![/\\])/.test(value)) {
    return fallback;
  }
  const base = "http://local.invalid";
  const url = URL.canParse(value, base) ? new URL(value, base) : null;
  // `/.//evil.example` is a path here, but resolves to `//evil.example` in a browser's next step.
  return url?.origin === base && !url.pathname.startsWith("//") ? `${url.pathname}${url.search}` : fallback;
}
