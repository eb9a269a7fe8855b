export { changeAllocationWorkflow } from "../allocation/change-allocation";
