import { createHash } from "node:crypto";
import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import type { RateLimitClass } from "@pasar-sentra/foundation/rate-limit/rate-limit-rules";
import { consume, secondsBlocked } from "@pasar-sentra/foundation/rate-limit/rate-limiters";
import type { ErrorBody } from "@pasar-sentra/wire/refusal";

/** Counts requests of one class by the caller's address. */
function limited(kind: RateLimitClass) {
  return async function rateLimit(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
    const seconds = await consume(req.scope, kind, req.ip ?? "unknown");
    if (seconds === null) next();
    else refuse(res, seconds);
  };
}

/** Counts wrong passwords by account, so that many addresses together cannot guess one. */
async function guardAccount(req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) {
  const key = accountKey(req);
  if (!key) return next();
  const seconds = await secondsBlocked(req.scope, "login_failure", key);
  if (seconds !== null) return refuse(res, seconds);
  res.once("finish", () => {
    if (res.statusCode === 401) void consume(req.scope, "login_failure", key);
  });
  next();
}

/** The account that a log-in names, hashed: the store of the limits is no list of addresses. */
function accountKey(req: MedusaRequest): string | null {
  const email = (req.body as { email?: unknown } | undefined)?.email;
  if (typeof email !== "string") return null;
  return createHash("sha256").update(`${req.path}:${email.trim().toLowerCase()}`).digest("hex");
}

function refuse(res: MedusaResponse, seconds: number): void {
  const body: ErrorBody = {
    type: "too_many_requests",
    code: "rate_limited",
    message: `Too many requests; try again in ${seconds} seconds`,
  };
  res.status(429).set("Retry-After", String(seconds)).json(body);
}

const POST = ["POST"] as const;

export const rateLimitMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/auth/:actor_type/:auth_provider",
    methods: [...POST],
    middlewares: [limited("login"), guardAccount],
  },
  {
    matcher: "/auth/:actor_type/:auth_provider/register",
    methods: [...POST],
    middlewares: [limited("registration")],
  },
  {
    matcher: "/auth/:actor_type/:auth_provider/reset-password",
    methods: [...POST],
    middlewares: [limited("registration")],
  },
  {
    matcher: "/producer/invitations/:token/accept",
    methods: [...POST],
    middlewares: [limited("registration")],
  },
  { matcher: "/store/applications", methods: [...POST], middlewares: [limited("registration")] },
  {
    matcher: "/store/applications/:token/files",
    methods: [...POST],
    middlewares: [limited("upload")],
  },
  { matcher: "/store/orders/:id/messages", methods: [...POST], middlewares: [limited("message")] },
  { matcher: "/store/customers", methods: [...POST], middlewares: [limited("registration")] },
  { matcher: "/store/carts/:id/complete", methods: [...POST], middlewares: [limited("checkout")] },
  { matcher: "/store/payment-collections", methods: [...POST], middlewares: [limited("payment")] },
  {
    matcher: "/store/payment-collections/:id/payment-sessions",
    methods: [...POST],
    middlewares: [limited("payment")],
  },
];
