import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { securityHeaders } from "@pasar-sentra/cooperatives/security/security-headers";

/** What Node says when a server begins to answer a request, before any handler is asked. */
interface RequestStart {
  request: IncomingMessage;
  response: ServerResponse;
}

/**
 * Medusa calls this before it makes its server. Security headers are set here because the admin's pages are
 * answered before any plugin's middleware is asked; a middleware would leave them bare. Medusa's own place for what
 * wraps every request would have it look for the route's name each time, among hundreds.
 */
export function register(): void {
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as RequestStart;
    securityHeaders(request, response, () => undefined);
  });
}
