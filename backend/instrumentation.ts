import type { IncomingMessage, ServerResponse } from "node:http";
import { securityHeaders } from "@pasar-sentra/cooperatives/security/security-headers";

/** The place that Medusa's start command keeps for whatever wraps every request. */
interface StartCommand {
  traceRequestHandler?: (
    handle: () => Promise<void>,
    req: IncomingMessage,
    res: ServerResponse,
  ) => Promise<void>;
}

/**
 * Medusa calls this before it makes its server. Security headers are set here because the admin's pages are
 * answered before any plugin's middleware is asked; a middleware would leave them bare.
 */
export function register(): void {
  const startCommand: StartCommand = require("@medusajs/medusa/commands/start");
  startCommand.traceRequestHandler = async (handle, req, res) => {
    securityHeaders(req, res, () => void handle());
  };
}
