import { completeCartWorkflow } from "@medusajs/medusa/core-flows";
import { composeHookSteps } from "@pasar-sentra/foundation/workflows";
import { checkCartBeforeCompletion, checkReservedStock, placeOrder } from "@pasar-sentra/orders/workflows";

type Hook = (...handlers: ReturnType<typeof composeHookSteps<never>>) => void;

/** Medusa declares these two as well, but leaves them out of the workflow's type. */
const hooks = completeCartWorkflow.hooks as typeof completeCartWorkflow.hooks &
  Record<"beforePaymentAuthorization" | "orderCreated", Hook>;

completeCartWorkflow.hooks.validate(...composeHookSteps(checkCartBeforeCompletion));
hooks.beforePaymentAuthorization(...composeHookSteps(checkReservedStock));
hooks.orderCreated(...composeHookSteps(placeOrder));
