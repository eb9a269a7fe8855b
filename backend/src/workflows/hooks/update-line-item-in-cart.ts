import { updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows";
import { checkChangedLine, composeHookSteps } from "@pasar-sentra/cooperatives/workflows";

updateLineItemInCartWorkflow.hooks.validate(...composeHookSteps(checkChangedLine));
