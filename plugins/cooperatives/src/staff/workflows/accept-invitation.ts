import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  emitEventStep,
  releaseLockStep,
  setAuthAppMetadataStep,
} from "@medusajs/medusa/core-flows";
import { createLogInStep } from "./create-log-in";
import { createProducerAccountStep } from "./create-producer-account";
import { joinCooperativeStep } from "./join-cooperative";
import type { AcceptInvitationInput } from "./accept-invitation-input";

/** Seconds that a second acceptance for the same log-in name waits for the first. */
const WAIT = 30;

/**
 * Accepts an invitation: makes account and log-in unless somebody is logged in, then uses the invitation up
 * and lets the account in (one transaction). Of two at once one wins; the other leaves nothing behind.
 * Emits `producer.joined` `{ id, account_id, cooperative_id }`.
 *
 * @throws RefusalError 409 `log_in_exists`, `already_staff` or `member_elsewhere`; 410 when the invitation is
 * not open any more
 */
export const acceptInvitationWorkflow = createWorkflow(
  "accept-invitation",
  (input: AcceptInvitationInput) => {
    const key = transform(input, ({ invitation: { phone, email, id }, account_id }) => {
      return `producer-log-in:${account_id ?? phone ?? email ?? id}`;
    });
    acquireLockStep({ key, timeout: WAIT, ttl: 2 * WAIT });
    const account = createProducerAccountStep(input);
    const logIn = createLogInStep({ account, password: input.password });
    when({ logIn }, ({ logIn }) => logIn.auth_identity_id !== null).then(() => {
      setAuthAppMetadataStep({
        authIdentityId: transform(logIn, ({ auth_identity_id }) => auth_identity_id as string),
        actorType: "producer",
        value: account.id,
      });
    });
    const joined = joinCooperativeStep({ invitation_id: input.invitation.id, account });
    const data = transform(joined, ({ staff_id, account_id, cooperative_id }) => ({
      id: staff_id,
      account_id,
      cooperative_id,
    }));
    emitEventStep({ eventName: "producer.joined", data });
    releaseLockStep({ key });
    return new WorkflowResponse(joined);
  },
);
