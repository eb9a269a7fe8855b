import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows";
import { composeHookSteps } from "@pasar-sentra/foundation/workflows";
import { checkChangedLine } from "@pasar-sentra/orders/workflows";

updateLineItemInCartWorkflow.hooks.validate(...composeHookSteps(checkChangedLine));
