import type { MedusaContainer } from "@medusajs/framework/types";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import type { AllocationCommand } from "./allocation-command";
import { loadAllocationGround } from "./allocation-ground";
import type { AllocationRow } from "../modules/allocation/allocation-state";
import { decide, usesCapacity } from "./decide";
import { ALLOCATION_MODULE } from "../modules/allocation";
import type { AllocationModuleService } from "../modules/allocation/service";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";

export interface ChangeAllocationInput {
  id: string;
  /** Whose it must be. */
  cooperative_id: string;
  command: AllocationCommand;
  actor: HistoryActor;
  /** The actor's own name for this request: under it, it is decided once. */
  request_key?: string | null;
}

interface Changed {
  id: string;
  seller_order_id: string;
  cooperative_id: string;
  action: AllocationCommand["type"];
  status: string;
}

/** Nothing to undo: one transaction has written all of it, and only an event follows. */
const changeStep = createStep("change-allocation", async (input: ChangeAllocationInput, { container }) => {
  return new StepResponse(await change(container, input));
});

async function change(container: MedusaContainer, input: ChangeAllocationInput): Promise<Changed> {
  const { id, cooperative_id, command, actor, request_key } = input;
  const { actor_id, actor_name } = actor;
  const request = request_key && actor_id ? { actor_id, request_key } : null;
  const service = container.resolve<AllocationModuleService>(ALLOCATION_MODULE);
  const decision = { actor, now: new Date() };
  const ground = usesCapacity(command) ? await loadGround(container, input, decision.now) : null;
  const { allocation } = await service.changeAllocation(
    { id, cooperative_id, uses_capacity: ground !== null, changed_by: actor_name, request },
    (state, open) => decide(state, command, decision, ground, open),
  );
  const { seller_order_id, status } = allocation;
  return { id, seller_order_id, cooperative_id, action: command.type, status };
}

async function loadGround(
  container: MedusaContainer,
  { id, cooperative_id, command }: ChangeAllocationInput,
  now: Date,
) {
  const rows = await container
    .resolve<AllocationModuleService>(ALLOCATION_MODULE)
    .listAllocations({ id, cooperative_id }, { take: 1 });
  const due = "due_on" in command ? command.due_on : undefined;
  const allocations = (rows as unknown as AllocationRow[]).map((row) => ({
    ...row,
    due_on: due ?? row.due_on,
  }));
  return loadAllocationGround(container, cooperative_id, allocations, now);
}

/**
 * One decision on an allocation: split, offer, answer, withdraw, deliver, check, reduce, expire, follow
 * or cancel.
 * Emits `allocation.changed` `{ id, seller_order_id, cooperative_id, action, status }`.
 *
 * @throws MedusaError `not_found` for another cooperative's; RefusalError, SplitRefusedError and
 *   ForbiddenTransitionError as the command's own rules say
 */
export const changeAllocationWorkflow = createWorkflow(
  "change-allocation",
  (input: ChangeAllocationInput) => {
    const changed = changeStep(input);
    const data = transform(changed, (result) => result);
    emitEventStep({ eventName: "allocation.changed", data });
    return new WorkflowResponse(changed);
  },
);
