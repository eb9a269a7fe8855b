export {
  type ChangeListingStateInput,
  changeListingStateWorkflow,
} from "../listing/workflows/change-listing-state";
export { type CreateListingsInput, createListingsWorkflow } from "../listing/workflows/create-listings";
export { type UpdateListingInput, updateListingWorkflow } from "../listing/workflows/update-listing";
