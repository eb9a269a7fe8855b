import { authenticate, defineMiddlewares } from "@medusajs/framework/http";
import { refusalHandler } from "../http/error-handler";
import { nulByteMiddlewares } from "../http/nul-bytes";
import { pageBoundMiddlewares } from "../http/page-bounds";
import { endedSessionMiddlewares } from "../sessions/ended-sessions";

/** First of all plugins; no other one may bring an error handler, since Medusa keeps the last. */
export default defineMiddlewares({
  errorHandler: refusalHandler,
  routes: [
    ...nulByteMiddlewares,
    ...pageBoundMiddlewares,
    ...endedSessionMiddlewares,
    {
      matcher: "/store/customers/me/log-out-everywhere",
      methods: ["POST"],
      middlewares: [authenticate("customer", ["session", "bearer"])],
    },
  ],
});
