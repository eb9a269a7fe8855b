import { createCartWorkflow } from "@medusajs/medusa/core-flows";
import { checkLinesOfNewCart, composeHookSteps } from "@pasar-sentra/cooperatives/workflows";

createCartWorkflow.hooks.validate(...composeHookSteps(checkLinesOfNewCart));
