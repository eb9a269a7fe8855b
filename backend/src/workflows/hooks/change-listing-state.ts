import { changeListingStateWorkflow, composeHookSteps } from "@pasar-sentra/cooperatives/workflows";
import { checkListingPictures } from "@pasar-sentra/media/workflows";

changeListingStateWorkflow.hooks.validate(...composeHookSteps(checkListingPictures));
