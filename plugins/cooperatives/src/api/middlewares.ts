import { defineMiddlewares } from "@medusajs/framework/http";
import { refusalHandler } from "./error-handler";
import { checkoutQueueMiddlewares } from "./middlewares/checkout-queue";
import { listingImportMiddlewares } from "./middlewares/listing-imports";
import { evidenceMiddlewares } from "./middlewares/receive-evidence";
import { nulByteMiddlewares } from "./middlewares/nul-bytes";
import { orderMiddlewares } from "./middlewares/orders";
import { producerMiddlewares } from "./middlewares/producers";
import { producerLogInMiddlewares, unknownLogInMiddlewares } from "./middlewares/producer-log-in";
import { rateLimitMiddlewares } from "./middlewares/rate-limits";

export default defineMiddlewares({
  errorHandler: refusalHandler,
  routes: [
    ...nulByteMiddlewares,
    // Before the limits, which count wrong passwords by account and not by how its name was typed.
    ...producerLogInMiddlewares,
    ...rateLimitMiddlewares,
    ...unknownLogInMiddlewares,
    ...checkoutQueueMiddlewares,
    ...orderMiddlewares,
    ...producerMiddlewares,
    ...listingImportMiddlewares,
    ...evidenceMiddlewares,
  ],
});
