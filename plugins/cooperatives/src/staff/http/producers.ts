import {
  type AuthenticatedMedusaRequest,
  authenticate,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http";
import { idempotent } from "@pasar-sentra/foundation/idempotency/idempotent";
import { setActingProducer } from "../acting-producer";
import { loadActingProducer } from "../load-acting-producer";

/** Whoever holds the link may read and accept an invitation; a log-in is welcome, not needed. */
const PUBLIC_PATHS = /^\/producer\/invitations\/[^/]+(\/accept)?\/?$/i;

/** What belongs to the account and not to one of its cooperatives. */
const ACCOUNT_PATHS = /^\/producer\/me(\/password|\/log-out-everywhere)?\/?$/i;

const required = authenticate("producer", ["session", "bearer"]);
const optional = authenticate("producer", ["session", "bearer"], { allowUnauthenticated: true });

function pathOf(req: MedusaRequest): string {
  return req.originalUrl.split("?", 1)[0] as string;
}

function producersOnly(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  return (PUBLIC_PATHS.test(pathOf(req)) ? optional : required)(req, res, next);
}

/** Finds out for which cooperative and member the caller acts; see `actingProducer`. */
async function actFor(req: AuthenticatedMedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  res.set("Cache-Control", "private, no-store");
  const path = pathOf(req);
  if (PUBLIC_PATHS.test(path) || ACCOUNT_PATHS.test(path)) return next();
  const acting = await loadActingProducer(req.scope, {
    account_id: req.auth_context.actor_id,
    cooperative: header(req, "x-acting-cooperative"),
    for_member: header(req, "x-acting-for-member"),
  });
  setActingProducer(req, acting);
  next();
}

function header(req: MedusaRequest, name: string): string | null {
  const value = req.headers[name];
  return typeof value === "string" && value !== "" ? value : null;
}

export const producerMiddlewares: MiddlewareRoute[] = [
  { matcher: "/producer/*", middlewares: [producersOnly, actFor, idempotent] },
];
