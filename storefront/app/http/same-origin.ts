const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request may change something: browsers say where a form comes from, in `Sec-Fetch-Site` (on
 * https and localhost) or in `Origin`. A request that says neither, or names another site, is refused, so
 * forms need no token (OWASP CSRF prevention, "Fetch Metadata headers").
 */
export function mayChangeState(request: Request, publicUrl: string): boolean {
  if (SAFE_METHODS.has(request.method)) {
    return true;
  }
  const site = request.headers.get("Sec-Fetch-Site");
  if (site) {
    return site === "same-origin";
  }
  const origin = request.headers.get("Origin");
  const host = request.headers.get("Host");
  return (
    origin !== null && (origin === publicUrl || origin === `http://${host}` || origin === `https://${host}`)
  );
}
