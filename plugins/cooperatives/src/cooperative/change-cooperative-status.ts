import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError, Modules } from "@medusajs/framework/utils";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { emitEventStep } from "@medusajs/medusa/core-flows";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService, CooperativeStanding } from "../modules/cooperative/service";
import {
  type CooperativeAction,
  type CooperativeStatus,
  cooperativeStatusMachine,
} from "@pasar-sentra/wire/states/cooperative-status";
import { nextState } from "@pasar-sentra/wire/state-machine";
import { statusChangeSchema } from "./status-change-input";

export interface ChangeCooperativeStatusInput {
  id: string;
  action: CooperativeAction;
  /** 3 to 500 characters to suspend or close, else optional. */
  reason?: string | null;
  /** The operator's user id. */
  actor_id: string;
}

interface Changed {
  id: string;
  from: CooperativeStatus;
  to: CooperativeStatus;
}

interface Undo extends Changed {
  before: CooperativeStanding;
  change_id: string;
}

const changeStatusStep = createStep(
  "change-cooperative-status",
  async ({ id, actor_id, ...input }: ChangeCooperativeStatusInput, { container }) => {
    const { action, reason } = parseInput(statusChangeSchema, input);
    const undo = await container
      .resolve(Modules.LOCKING)
      .execute([`cooperative:${id}`], () => change(container, id, action, reason, actor_id));
    const { from, to } = undo;
    return new StepResponse<Changed, Undo>({ id, from, to }, undo);
  },
  async (undo, { container }) => {
    if (!undo) return;
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE);
    await service.replaceStanding(undo.id, undo.to, undo.before);
    await service.deleteCooperativeStatusChanges(undo.change_id);
  },
);

async function change(
  container: MedusaContainer,
  id: string,
  action: CooperativeAction,
  reason: string | null,
  actor_id: string,
): Promise<Undo> {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE);
  const { status, status_reason, status_changed_at, status_changed_by } =
    await service.retrieveCooperative(id);
  const to = nextState(cooperativeStatusMachine, status, action);
  const won = await service.replaceStanding(id, status, {
    status: to,
    status_reason: reason,
    status_changed_at: new Date(),
    status_changed_by: actor_id,
  });
  if (!won) {
    throw new MedusaError(
      MedusaError.Types.CONFLICT,
      "Somebody else changed the cooperative's status at the same moment; look at it again",
    );
  }
  const record = await service.createCooperativeStatusChanges({
    cooperative_id: id,
    action,
    from_status: status,
    to_status: to,
    reason,
    actor_id,
  });
  const before = { status, status_reason, status_changed_at, status_changed_by };
  return { id, from: status, to, before, change_id: record.id };
}

/**
 * Moves a cooperative along its state machine and records who did it and why. Emits
 * `cooperative.status_changed` `{ id, from, to }`. Of two operators at once one wins.
 *
 * @throws ForbiddenTransitionError (409) when the table does not allow the action in the present status
 * @throws MedusaError `invalid_data` for a missing reason, `not_found`, `conflict` when somebody was faster
 */
export const changeCooperativeStatusWorkflow = createWorkflow(
  "change-cooperative-status",
  (input: ChangeCooperativeStatusInput) => {
    const changed = changeStatusStep(input);
    const data = transform(changed, ({ id, from, to }) => ({ id, from, to }));
    emitEventStep({ eventName: "cooperative.status_changed", data });
    return new WorkflowResponse(changed);
  },
);
