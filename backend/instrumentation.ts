import { subscribe } from "node:diagnostics_channel";
import type { IncomingMessage, ServerResponse } from "node:http";
import { securityHeaders } from "@pasar-sentra/foundation/security/security-headers";

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
  outliveLogReader();
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as RequestStart;
    securityHeaders(request, response, () => undefined);
  });
}

/**
 * When whoever reads the log has been killed, every line is an error, which Medusa writes to the log: without this, a
 * server left alone writes without end, with a processor of its own.
 */
function outliveLogReader(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);
}
