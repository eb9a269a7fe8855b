import { defineMiddlewares } from "@medusajs/framework/http";
import { refusalHandler } from "./error-handler";
import { checkoutQueueMiddlewares } from "./middlewares/checkout-queue";
import { nulByteMiddlewares } from "./middlewares/nul-bytes";
import { orderMiddlewares } from "./middlewares/orders";

export default defineMiddlewares({
  errorHandler: refusalHandler,
  routes: [...nulByteMiddlewares, ...checkoutQueueMiddlewares, ...orderMiddlewares],
});
