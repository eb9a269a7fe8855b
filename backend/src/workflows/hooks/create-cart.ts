import { createCartWorkflow } from "@medusajs/medusa/core-flows";
import { composeHookSteps } from "@pasar-sentra/foundation/workflows";
import { checkLinesOfNewCart } from "@pasar-sentra/orders/workflows";

createCartWorkflow.hooks.validate(...composeHookSteps(checkLinesOfNewCart));
