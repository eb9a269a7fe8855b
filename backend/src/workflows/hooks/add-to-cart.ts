import { addToCartWorkflow } from "@medusajs/medusa/core-flows";
import { checkAddedLines, composeHookSteps } from "@pasar-sentra/cooperatives/workflows";

addToCartWorkflow.hooks.validate(...composeHookSteps(checkAddedLines));
