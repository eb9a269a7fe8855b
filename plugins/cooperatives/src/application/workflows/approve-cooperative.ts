import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import { changeCooperativeStatusWorkflow } from "../../cooperative/change-cooperative-status";
import { createCooperativeWorkflow } from "../../cooperative/create-cooperative";
import { createMembersWorkflow } from "../../members/create-members";
import { decideApplicationStep } from "./decide-application";
import { inviteApplicantStep } from "./invite-applicant";
import { prepareApprovalStep } from "./prepare-approval";
import type { ApproveApplicationInput } from "./approve-application-input";

/** Seconds that a second approval of the same application waits for the first. */
const WAIT = 60;

/**
 * Approves a cooperative's application: makes the cooperative with shipping profile and stock location, lets
 * it sell, registers its members and invites the applicant as officer. Running it again after a kill goes on
 * where it stopped; a failure undoes what this run made. Emits `application.approved` `{ id, cooperative_id }`.
 */
export const approveCooperativeApplicationWorkflow = createWorkflow(
  "approve-cooperative-application",
  (input: ApproveApplicationInput) => {
    const key = transform(input, ({ id }) => `application:${id}`);
    acquireLockStep({ key, timeout: WAIT, ttl: 2 * WAIT });
    const prepared = prepareApprovalStep(input);
    const cooperative = createCooperativeWorkflow.runAsStep({ input: prepared.registration });
    when({ cooperative }, ({ cooperative }) => cooperative.status === "applied").then(() => {
      changeCooperativeStatusWorkflow.runAsStep({
        input: transform({ cooperative, input }, ({ cooperative, input }) => ({
          id: cooperative.id,
          action: "approve" as const,
          reason: input.reason,
          actor_id: input.actor.actor_id ?? "system",
        })),
      });
    });
    createMembersWorkflow.runAsStep({
      input: transform({ cooperative, prepared }, ({ cooperative, prepared }) => ({
        cooperative_id: cooperative.id,
        members: prepared.members,
      })),
    });
    inviteApplicantStep(
      transform({ cooperative, input }, ({ cooperative: { id, legal_name }, input }) => ({
        application_id: input.id,
        cooperative: { id, legal_name },
        role: "officer" as const,
        member_id: null,
        actor: input.actor,
      })),
    );
    decideApplicationStep(
      transform({ cooperative, input }, ({ cooperative, input }) => ({
        id: input.id,
        action: "approve" as const,
        reason: input.reason,
        actor: input.actor,
        cooperative_id: cooperative.id,
      })),
    );
    const data = transform({ cooperative, input }, ({ cooperative, input }) => ({
      id: input.id,
      cooperative_id: cooperative.id,
    }));
    emitEventStep({ eventName: "application.approved", data });
    releaseLockStep({ key });
    return new WorkflowResponse(data);
  },
);
