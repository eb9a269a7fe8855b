import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { findLogIn } from "../find-log-in";
import { logInEntity } from "../log-in-entity";
import { hashInVain } from "../hash-in-vain";

/** The field of the body that names the account: Medusa calls it so, whatever people type into it. */
type NameField = "email" | "identifier";

const unknown = new WeakSet<object>();

/**
 * Turns what a producer typed (e-mail address or phone number, however spelt) into the name under which
 * Medusa's auth keeps the password. Names that nobody has become one that nobody can have, and the answer
 * is the same as for a wrong password.
 */
function named(field: NameField) {
  return async function producerLogIn(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
    if (req.params.actor_type !== "producer") return next();
    const body = req.body as Record<string, unknown> | undefined;
    const typed = body?.[field];
    if (!body || typeof typed !== "string") return next();
    const { accountId, name } = await findLogIn(req.scope, typed);
    if (!accountId) unknown.add(req);
    body[field] = accountId ? logInEntity(accountId) : `nobody/${name}`;
    const validated = req.validatedBody as Record<string, unknown> | undefined;
    if (validated && field in validated) validated[field] = body[field];
    next();
  };
}

/** Takes as long for a name that nobody has as for a wrong password. */
async function sameWork(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  if (unknown.has(req)) await hashInVain();
  next();
}

/** Producers come by invitation: their passwords are made when they accept it. */
function invitedOnly(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) {
  next(
    req.params.actor_type === "producer"
      ? new RefusalError(403, "invitation_needed", "A producer's log-in is made by accepting an invitation")
      : undefined,
  );
}

export const producerLogInMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth/:actor_type/:auth_provider", methods: ["POST"], middlewares: [named("email")] },
  {
    matcher: "/auth/:actor_type/:auth_provider/reset-password",
    methods: ["POST"],
    middlewares: [named("identifier")],
  },
  {
    matcher: "/auth/:actor_type/:auth_provider/register",
    methods: ["POST"],
    middlewares: [invitedOnly],
  },
];

export const unknownLogInMiddlewares: MiddlewareRoute[] = [
  { matcher: "/auth/:actor_type/:auth_provider", methods: ["POST"], middlewares: [sameWork] },
];
