export {
  type ChangeCooperativeStatusInput,
  changeCooperativeStatusWorkflow,
} from "../cooperative/change-cooperative-status";
export { type CooperativeInput, createCooperativeWorkflow } from "../cooperative/create-cooperative";
export { type CreateMembersInput, createMembersWorkflow } from "../members/create-members";
export { type AcceptInvitationInput, acceptInvitationWorkflow } from "../staff/workflows/accept-invitation";
export { type SetSupplyTermsInput, setSupplyTermsWorkflow } from "../supply/set-supply-terms";
