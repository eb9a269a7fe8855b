export { composeHookSteps, type HookContext, type HookStep, hookStep } from "../hooks/hook-steps";
