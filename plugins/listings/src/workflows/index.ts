export {
  type ChangeListingStateInput,
  changeListingStateWorkflow,
} from "../listing/workflows/change-listing-state";
export { createListingsWorkflow } from "../listing/workflows/create-listings";
export type { CreateListingsInput } from "../listing/workflows/create-listings-input";
export { type UpdateListingInput, updateListingWorkflow } from "../listing/workflows/update-listing";
