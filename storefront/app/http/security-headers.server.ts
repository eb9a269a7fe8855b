import { environment } from "../environment.server";

const DEVELOPMENT = process.env.NODE_ENV !== "production";

/**
 * Headers of every document. The policy allows no inline script or style without this answer's nonce, so
 * style attributes and event-handler attributes do nothing: use classes and app/enhance.
 */
export function securityHeaders(nonce: string): Record<string, string> {
  const pictures = environment.publicBackendUrl ? ` ${new URL(environment.publicBackendUrl).origin}` : "";
  const policy = [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    `img-src 'self' data:${pictures}`,
    "font-src 'self'",
    `connect-src 'self'${DEVELOPMENT ? " ws:" : ""}`,
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ];
  const headers: Record<string, string> = {
    "Content-Security-Policy": policy.join("; "),
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
  if (environment.isHttps) {
    headers["Strict-Transport-Security"] = "max-age=31536000; includeSubDomains";
  }
  return headers;
}
