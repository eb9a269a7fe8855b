import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { parseInput } from "@pasar-sentra/foundation/errors/parse-input";
import { newPasswordSchema } from "../password";
import { logInEntity } from "../log-in-entity";
import type { JoiningAccount } from "./create-producer-account";

export interface LogIn {
  /** Null when the account has a log-in already. */
  auth_identity_id: string | null;
}

/** The password of a new account, with Medusa's auth; see `logInEntity` for its name there. */
export const createLogInStep = createStep(
  "create-producer-log-in",
  async (input: { account: JoiningAccount; password: string | null }, { container }) => {
    if (!input.account.needs_log_in)
      return new StepResponse<LogIn, string | null>({ auth_identity_id: null }, null);
    const password = parseInput(newPasswordSchema, input.password ?? "");
    const auth = container.resolve(Modules.AUTH);
    const entity_id = logInEntity(input.account.id);
    // Left by a run that was killed before the account could use it; the lock keeps others away.
    const halfMade = await auth.listAuthIdentities({
      provider_identities: { entity_id, provider: "emailpass" },
    });
    if (halfMade.length > 0) await auth.deleteAuthIdentities(halfMade.map(({ id }) => id));
    const { authIdentity, error } = await auth.register("emailpass", {
      body: { email: entity_id, password },
    });
    if (!authIdentity) throw new RefusalError(409, "log_in_exists", error ?? "The log-in could not be made");
    return new StepResponse<LogIn, string | null>({ auth_identity_id: authIdentity.id }, authIdentity.id);
  },
  async (createdId, { container }) => {
    if (createdId) await container.resolve(Modules.AUTH).deleteAuthIdentities([createdId]);
  },
);
