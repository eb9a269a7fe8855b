export { openBankTransfer } from "./bank-transfer/open-bank-transfer";
export { checkAddedLines, checkLinesOfNewCart } from "./cart/check-added-lines";
export { checkCartBeforeCompletion } from "./cart/check-cart-before-completion";
export { checkChangedLine } from "./cart/check-changed-line";
export { checkReservedStock } from "./cart/check-reserved-stock";
export { composeHookSteps, type HookContext, type HookStep, hookStep } from "./hook-steps";
export { type AcceptInvitationInput, acceptInvitationWorkflow } from "./producer/accept-invitation";
export { createSellerOrders } from "./seller-order/create-seller-orders";
export { type ActedOnSellerOrder, actOnSellerOrderWorkflow } from "./seller-order/act-on-seller-order";
export { type CooperativeInput, createCooperativeWorkflow } from "./cooperative/create-cooperative";
export { type CreateMembersInput, createMembersWorkflow } from "./cooperative/create-members";
export { type SetSupplyTermsInput, setSupplyTermsWorkflow } from "./supply/set-supply-terms";
export {
  type ChangeCooperativeStatusInput,
  changeCooperativeStatusWorkflow,
} from "./cooperative/change-cooperative-status";
export { type CreateListingsInput, createListingsWorkflow } from "./listing/create-listings";
export { type ChangeListingStateInput, changeListingStateWorkflow } from "./listing/change-listing-state";
export { type UpdateListingInput, updateListingWorkflow } from "./listing/update-listing";
