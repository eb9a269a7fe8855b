import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { isUniqueViolation } from "@pasar-sentra/foundation/errors/is-unique-violation";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { PRODUCER_MODULE } from "../../modules/producer";
import type { ProducerModuleService } from "../../modules/producer/service";
import { hasLogIn } from "../has-log-in";
import { accountWith } from "../open-invitation";
import type { AcceptInvitationInput } from "./accept-invitation-input";

export interface JoiningAccount {
  id: string;
  name: string;
  /** Whether a password has to be made. */
  needs_log_in: boolean;
}

/**
 * The account that is logged in, else a new one. An account without a complete log-in is what a run that was
 * killed left behind: it is taken up again.
 */
export const createProducerAccountStep = createStep(
  "create-producer-account",
  async ({ invitation, account_id, name }: AcceptInvitationInput, { container }) => {
    const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE);
    if (account_id) {
      const account = await service.retrieveProducerAccount(account_id);
      return answer({ id: account.id, name: account.name, needs_log_in: false }, null);
    }
    const known = await accountWith(container, invitation);
    if (known && (await hasLogIn(container, known.id))) throw logInExists();
    if (known) return answer({ id: known.id, name: known.name, needs_log_in: true }, null);
    const { phone, email } = invitation;
    const made = await service
      .createProducerAccounts({ name: name ?? invitation.name, phone, email })
      .catch((error: unknown) => {
        if (isUniqueViolation(error)) throw logInExists();
        throw error;
      });
    return answer({ id: made.id, name: made.name, needs_log_in: true }, made.id);
  },
  async (createdId, { container }) => {
    if (!createdId) return;
    await container.resolve<ProducerModuleService>(PRODUCER_MODULE).deleteProducerAccounts(createdId);
  },
);

function answer(account: JoiningAccount, createdId: string | null) {
  return new StepResponse<JoiningAccount, string | null>(account, createdId);
}

function logInExists(): RefusalError {
  return new RefusalError(
    409,
    "log_in_exists",
    "This phone number or address has a log-in: log in to accept",
  );
}
