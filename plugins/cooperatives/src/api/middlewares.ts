import { defineMiddlewares } from "@medusajs/framework/http";
import { refusalHandler } from "./error-handler";
import { checkoutQueueMiddlewares } from "./middlewares/checkout-queue";
import { nulByteMiddlewares } from "./middlewares/nul-bytes";
import { orderMiddlewares } from "./middlewares/orders";
import { rateLimitMiddlewares } from "./middlewares/rate-limits";

export default defineMiddlewares({
  errorHandler: refusalHandler,
  routes: [...nulByteMiddlewares, ...rateLimitMiddlewares, ...checkoutQueueMiddlewares, ...orderMiddlewares],
});
