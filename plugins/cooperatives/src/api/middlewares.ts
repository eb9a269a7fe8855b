import { defineMiddlewares } from "@medusajs/framework/http";
import { evidenceMiddlewares } from "../application/receive-evidence";
import { producerLogInMiddlewares, unknownLogInMiddlewares } from "../staff/http/producer-log-in";
import { producerMiddlewares } from "../staff/http/producers";
import { rateLimitMiddlewares } from "../staff/http/rate-limits";

export default defineMiddlewares({
  routes: [
    // Before the limits, which count wrong passwords by account and not by how its name was typed.
    ...producerLogInMiddlewares,
    ...rateLimitMiddlewares,
    ...unknownLogInMiddlewares,
    ...producerMiddlewares,
    ...evidenceMiddlewares,
  ],
});
