import { createHash } from "node:crypto";
import { environment } from "../environment.server";
import { SPECULATION_RULES } from "../page/speculation-rules";

const DEVELOPMENT = process.env.NODE_ENV !== "production";

/** The one inline script of documents is the same in all of them, so they need no nonce and can be kept. */
export const DOCUMENT_SCRIPTS = `'sha256-${createHash("sha256").update(SPECULATION_RULES).digest("base64")}'`;

/** What workspaces write inline is new in every answer. */
export function nonceSource(nonce: string): string {
  return `'nonce-${nonce}'`;
}

/**
 * Headers of every answer. The policy allows no inline script or style but that of `inline`, so style attributes
 * and event-handler attributes do nothing: use classes and app/enhance.
 *
 * @param inline the source expression of a nonce or a hash
 */
export function securityHeaders(inline: string): Record<string, string> {
  const pictures = environment.publicBackendUrl ? ` ${new URL(environment.publicBackendUrl).origin}` : "";
  const policy = [
    "default-src 'self'",
    `script-src 'self' ${inline}`,
    `style-src 'self' ${inline}`,
    // blob: is a photo that was just taken, before it is sent.
    `img-src 'self' data: blob:${pictures}`,
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
