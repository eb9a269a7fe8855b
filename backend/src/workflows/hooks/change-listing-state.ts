import { composeHookSteps } from "@pasar-sentra/foundation/workflows";
import { changeListingStateWorkflow } from "@pasar-sentra/listings/workflows";
import { checkListingPictures } from "@pasar-sentra/media/workflows";

changeListingStateWorkflow.hooks.validate(...composeHookSteps(checkListingPictures));
