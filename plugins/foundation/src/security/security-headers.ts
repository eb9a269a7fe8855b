import type { IncomingMessage, ServerResponse } from "node:http";
import helmet from "helmet";

type Handler = (req: IncomingMessage, res: ServerResponse, next: (error?: unknown) => void) => void;

/** One year; browsers heed it over https only. */
const HSTS_SECONDS = 31_536_000;

/**
 * Medusa's admin needs scripts from its own address only (its index.html has none inline); its components set
 * inline styles, and pictures come from the file store or as data and blob addresses.
 */
const adminHeaders = helmet({
  ...common(),
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      scriptSrcAttr: ["'none'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", "data:", "blob:", "https:"],
      fontSrc: ["'self'", "data:"],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
  crossOriginResourcePolicy: { policy: "same-origin" },
});

/** Pictures: shown by the shop, which has another address; an SVG opened by itself runs nothing. */
const fileHeaders = helmet({
  ...common(),
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      styleSrc: ["'unsafe-inline'"],
      sandbox: [],
      frameAncestors: ["'none'"],
    },
  },
  crossOriginResourcePolicy: { policy: "cross-origin" },
});

/** JSON: nothing in it is to be run, shown or framed. */
const apiHeaders = helmet({
  ...common(),
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  crossOriginResourcePolicy: { policy: "same-site" },
});

function common() {
  return {
    referrerPolicy: { policy: "no-referrer" as const },
    strictTransportSecurity: { maxAge: HSTS_SECONDS, includeSubDomains: true },
    xFrameOptions: { action: "deny" as const },
  };
}

/**
 * Security headers for whatever the backend answers. Connect-style, for use before Medusa's own handlers: its
 * admin answers before the middlewares of plugins are asked.
 */
export const securityHeaders: Handler = (req, res, next) => {
  keepServerNameSecret(res);
  const path = req.url ?? "/";
  if (/^\/app(\/|\?|$)/.test(path)) adminHeaders(req, res, next);
  else if (/^\/(static|media)\//.test(path)) fileHeaders(req, res, next);
  else apiHeaders(req, res, next);
};

/** Express adds its name after us, and Medusa makes the application without a setting for it. */
function keepServerNameSecret(res: ServerResponse): void {
  const setHeader = res.setHeader.bind(res);
  res.setHeader = (name, value) => (name.toLowerCase() === "x-powered-by" ? res : setHeader(name, value));
}
