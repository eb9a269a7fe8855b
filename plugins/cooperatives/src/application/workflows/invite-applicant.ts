import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { APPLICATION_MODULE } from "../../modules/application";
import type { ApplicationModuleService } from "../../modules/application/service";
import { PRODUCER_MODULE } from "../../modules/producer";
import type { ProducerModuleService } from "../../modules/producer/service";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import { inviteProducer } from "../../staff/invite-producer";
import type { StaffRole } from "@pasar-sentra/wire/staff-role";

interface Input {
  application_id: string;
  cooperative: { id: string; legal_name: string };
  role: StaffRole;
  member_id: string | null;
  actor: HistoryActor;
}

/** Invites the applicant into the workspace, unless a run before this one has. */
export const inviteApplicantStep = createStep(
  "invite-applicant",
  async ({ application_id, cooperative, role, member_id, actor }: Input, { container }) => {
    const { contact_name, contact_phone, contact_email, locale } = await container
      .resolve<ApplicationModuleService>(APPLICATION_MODULE)
      .retrieveApplication(application_id);
    const [open] = await container
      .resolve<ProducerModuleService>(PRODUCER_MODULE)
      .listProducerInvitations(
        { cooperative_id: cooperative.id, phone: contact_phone, role, revoked_at: null },
        { select: ["id"], take: 1 },
      );
    if (open) return new StepResponse<null, string | null>(null, null);
    const { invitation } = await inviteProducer(container, {
      cooperative,
      role,
      member_id,
      name: contact_name,
      phone: contact_phone,
      email: contact_email,
      actor,
      locale: locale === "en-US" ? "en-US" : "id-ID",
    });
    return new StepResponse<null, string | null>(null, invitation.id);
  },
  async (invitationId, { container }) => {
    if (!invitationId) return;
    const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE);
    const { cooperative_id } = await service.retrieveProducerInvitation(invitationId);
    await service.revokeInvitation(cooperative_id, invitationId);
  },
);
