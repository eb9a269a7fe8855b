import type { MedusaContainer } from "@medusajs/framework/types";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { APPLICATION_MODULE } from "../../modules/application";
import type { ApplicationModuleService } from "../../modules/application/service";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import {
  type ApplicationAction,
  applicationStatusMachine,
} from "@pasar-sentra/wire/states/application-status";
import { nextState } from "@pasar-sentra/wire/state-machine";

export interface DecideInput {
  id: string;
  action: Exclude<ApplicationAction, "submit">;
  reason: string | null;
  actor: HistoryActor;
  /** What an approval made or joined. */
  cooperative_id?: string;
}

/**
 * Moves an application and writes the history, in one transaction. Of two operators at once one wins.
 *
 * @throws ForbiddenTransitionError, RefusalError (409)
 */
export async function decide(
  container: MedusaContainer,
  { id, action, reason, actor, cooperative_id }: DecideInput,
): Promise<void> {
  const service = container.resolve<ApplicationModuleService>(APPLICATION_MODULE);
  const { status } = await service.retrieveApplication(id, { select: ["status"] });
  const to = nextState(applicationStatusMachine, status, action);
  const columns = cooperative_id ? { cooperative_id } : {};
  if (await service.moveApplication(id, { action, from: status, to, actor, reason }, columns)) return;
  throw new RefusalError(409, "conflict", "Somebody else decided at the same moment; look at it again");
}

/** The last step of an approval: nothing comes after it that could fail. */
export const decideApplicationStep = createStep(
  "decide-application",
  async (input: DecideInput, { container }) => {
    await decide(container, input);
    return new StepResponse(input.id);
  },
);
