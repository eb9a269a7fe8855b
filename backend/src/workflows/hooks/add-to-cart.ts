import { addToCartWorkflow } from "@medusajs/medusa/core-flows";
import { composeHookSteps } from "@pasar-sentra/foundation/workflows";
import { checkAddedLines } from "@pasar-sentra/orders/workflows";

addToCartWorkflow.hooks.validate(...composeHookSteps(checkAddedLines));
