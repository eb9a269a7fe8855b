import { defineMiddlewares } from "@medusajs/framework/http";
import { checkoutQueueMiddlewares } from "../checkout/checkout-queue";
import { orderMiddlewares } from "../receipt/order-access";

export default defineMiddlewares({ routes: [...checkoutQueueMiddlewares, ...orderMiddlewares] });
