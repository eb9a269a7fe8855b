export {
  type ChangeCooperativeStatusInput,
  changeCooperativeStatusWorkflow,
} from "../cooperative/change-cooperative-status";
export { type CooperativeInput, createCooperativeWorkflow } from "../cooperative/create-cooperative";
export { type CreateMembersInput, createMembersWorkflow } from "../members/create-members";
export { acceptInvitationWorkflow } from "../staff/workflows/accept-invitation";
export type { AcceptInvitationInput } from "../staff/workflows/accept-invitation-input";
export { type SetSupplyTermsInput, setSupplyTermsWorkflow } from "../supply/set-supply-terms";
