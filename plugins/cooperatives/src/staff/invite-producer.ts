import type { MedusaContainer } from "@medusajs/framework/types";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";
import { PRODUCER_MODULE } from "../modules/producer";
import type { ProducerModuleService } from "../modules/producer/service";
import { sendToPerson } from "@pasar-sentra/foundation/messages/send-to-person";
import { staffInvitationMessage } from "./messages/staff-invitation-message";
import { newSecretToken, secretTokenHash } from "@pasar-sentra/foundation/secret-link/secret-token";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import type { InvitationInput } from "./invitation-input";
import { whatsappLink } from "./whatsapp-link";
import { shopLink } from "@pasar-sentra/foundation/links/shop-link";

/** Days that the link works. */
export const INVITATION_DAYS = 7;
/** Most open invitations of one cooperative. */
const MOST_OPEN = 200;

export interface ProducerInvitationOrder extends InvitationInput {
  cooperative: { id: string; legal_name: string };
  actor: HistoryActor;
  locale: Locale;
}

/**
 * Makes an invitation, writes it to the history and sends it. The link is in the answer and in the message
 * only.
 *
 * @throws RefusalError 404 for a workshop of another cooperative, 409 `too_many_invitations`
 */
export async function inviteProducer(container: MedusaContainer, order: ProducerInvitationOrder) {
  const { cooperative, actor, locale, name, role, phone, email, member_id } = order;
  const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE);
  await checkMember(container, cooperative.id, member_id);
  await checkNumber(service, cooperative.id);
  const token = newSecretToken();
  const invitation = await service.createProducerInvitations({
    cooperative_id: cooperative.id,
    role,
    name,
    phone,
    email,
    member_id,
    token_hash: secretTokenHash(token),
    expires_at: new Date(Date.now() + INVITATION_DAYS * 86_400_000),
    invited_by_name: actor.actor_type === "producer" ? actor.actor_name : null,
  });
  await service.createStaffChanges({
    ...actor,
    cooperative_id: cooperative.id,
    action: "invited",
    subject_id: invitation.id,
    subject_name: name,
    to_value: role,
  });
  const link = shopLink(container, locale ?? "id-ID", "producerInvitation", { token });
  const invited_by = invitation.invited_by_name;
  const { subject, text } = staffInvitationMessage(locale, {
    name,
    role,
    cooperative: cooperative.legal_name,
    invited_by,
    days: INVITATION_DAYS,
    link,
  });
  await sendToPerson(container, {
    phone,
    email,
    template: "staff-invitation",
    subject,
    text,
    idempotency_key: `staff-invitation:${invitation.id}`,
    trigger_type: "producer.invited",
  });
  return { invitation, link, whatsapp_link: phone ? whatsappLink(phone, text) : null };
}

async function checkMember(container: MedusaContainer, cooperative_id: string, id: string | null) {
  if (!id) return;
  const [member] = await container
    .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    .listMembers({ id, cooperative_id, is_active: true }, { select: ["id"], take: 1 });
  if (!member) throw new RefusalError(404, "member_not_found", "member_id: is no active member");
}

async function checkNumber(service: ProducerModuleService, cooperative_id: string) {
  const [, open] = await service.listAndCountProducerInvitations(
    { cooperative_id, accepted_at: null, revoked_at: null, expires_at: { $gt: new Date() } },
    { select: ["id"], take: 1 },
  );
  if (open < MOST_OPEN) return;
  throw new RefusalError(409, "too_many_invitations", `At most ${MOST_OPEN} invitations can be open`);
}
