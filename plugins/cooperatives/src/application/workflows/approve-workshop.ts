import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows";
import type { WorkshopAnswers } from "../section-schemas";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { isUniqueViolation } from "@pasar-sentra/foundation/errors/is-unique-violation";
import { APPLICATION_MODULE } from "../../modules/application";
import type { ApplicationModuleService } from "../../modules/application/service";
import { COOPERATIVE_MODULE } from "../../modules/cooperative";
import type { CooperativeModuleService } from "../../modules/cooperative/service";
import { memberNameTaken, memberOfOther, refuseMemberElsewhere } from "../../members/member-conflict";
import { applicationStatusMachine } from "@pasar-sentra/wire/states/application-status";
import { nextState } from "@pasar-sentra/wire/state-machine";
import type { ApproveApplicationInput } from "./approve-application-input";
import { decideApplicationStep } from "./decide-application";
import { inviteApplicantStep } from "./invite-applicant";

interface Joining {
  member_id: string;
  cooperative: { id: string; legal_name: string };
}

/** The workshop as member of the cooperative that it chose; the one of a run before this one, if there is. */
const joinAsMemberStep = createStep(
  "join-as-member",
  async ({ id, reason }: ApproveApplicationInput, { container }) => {
    const application = await container
      .resolve<ApplicationModuleService>(APPLICATION_MODULE)
      .retrieveApplication(id);
    nextState(applicationStatusMachine, application.status, "approve");
    if (application.cooperative_answer !== "accepted" && !reason) {
      throw new RefusalError(
        400,
        "reason_needed",
        "reason: say why, since the cooperative has not accepted this workshop",
        { field: "reason" },
      );
    }
    const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE);
    const cooperative = await service.retrieveCooperative(application.cooperative_id as string);
    if (cooperative.status !== "approved") {
      throw new RefusalError(409, "cooperative_not_active", `The cooperative is ${cooperative.status}`);
    }
    const home = { id: cooperative.id, legal_name: cooperative.legal_name };
    const { workshop } = application.answers as unknown as WorkshopAnswers;
    const [known] = await service.listMembers(
      { nib: workshop.nib, cooperative_id: home.id, is_active: true },
      { take: 1 },
    );
    if (known)
      return new StepResponse<Joining, string | null>({ member_id: known.id, cooperative: home }, null);
    const member = { ...workshop, phone: application.contact_phone };
    await refuseMemberElsewhere(container, home.id, member);
    const made = await service
      .createMembers({ ...member, cooperative_id: home.id })
      .catch((error: unknown) => {
        if (isUniqueViolation(error, "workshop_name")) throw memberNameTaken();
        if (isUniqueViolation(error, "nib")) throw memberOfOther("nib");
        throw error;
      });
    return new StepResponse<Joining, string | null>({ member_id: made.id, cooperative: home }, made.id);
  },
  async (createdId, { container }) => {
    if (createdId)
      await container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE).deleteMembers(createdId);
  },
);

/** Seconds that a second approval of the same application waits for the first. */
const WAIT = 60;

/**
 * Approves a single workshop's application: it becomes a member of the cooperative that it chose and is
 * invited as such. Without the cooperative's word the operator has to give a reason. Emits
 * `application.approved` `{ id, cooperative_id }`.
 */
export const approveWorkshopApplicationWorkflow = createWorkflow(
  "approve-workshop-application",
  (input: ApproveApplicationInput) => {
    const key = transform(input, ({ id }) => `application:${id}`);
    acquireLockStep({ key, timeout: WAIT, ttl: 2 * WAIT });
    const joining = joinAsMemberStep(input);
    inviteApplicantStep(
      transform({ joining, input }, ({ joining, input }) => ({
        application_id: input.id,
        cooperative: joining.cooperative,
        role: "member" as const,
        member_id: joining.member_id,
        actor: input.actor,
      })),
    );
    decideApplicationStep(
      transform(input, ({ id, reason, actor }) => ({ id, action: "approve" as const, reason, actor })),
    );
    const data = transform({ joining, input }, ({ joining, input }) => ({
      id: input.id,
      cooperative_id: joining.cooperative.id,
    }));
    emitEventStep({ eventName: "application.approved", data });
    releaseLockStep({ key });
    return new WorkflowResponse(data);
  },
);
