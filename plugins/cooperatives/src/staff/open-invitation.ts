import type { MedusaContainer } from "@medusajs/framework/types";
import { bandUrl } from "@pasar-sentra/wire/band-url";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";
import { PRODUCER_MODULE } from "../modules/producer";
import type { ProducerModuleService } from "../modules/producer/service";
import type { OpenInvitation } from "@pasar-sentra/wire/producer";
import { hasLogIn } from "./has-log-in";
import { isSecretToken, secretTokenHash } from "@pasar-sentra/foundation/secret-link/secret-token";

/**
 * The invitation whose link somebody holds.
 *
 * @throws RefusalError 404 for an unknown link, 410 with `invitation_accepted`, `invitation_revoked` or
 * `invitation_expired` for one that cannot be used any more
 */
export async function invitationByToken(container: MedusaContainer, token: unknown) {
  if (!isSecretToken(token)) throw unknownLink();
  const [invitation] = await container
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .listProducerInvitations({ token_hash: secretTokenHash(token) }, { take: 1 });
  if (!invitation) throw unknownLink();
  const { accepted_at, revoked_at, expires_at } = invitation;
  if (accepted_at) throw gone("accepted", "This invitation was accepted already");
  if (revoked_at) throw gone("revoked", "This invitation was withdrawn");
  if (new Date(expires_at).getTime() <= Date.now()) throw gone("expired", "This invitation has expired");
  return invitation;
}

/** What whoever holds the link may read. @throws as `invitationByToken` */
export async function readOpenInvitation(
  container: MedusaContainer,
  token: unknown,
): Promise<OpenInvitation> {
  const invitation = await invitationByToken(container, token);
  const cooperatives = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE);
  const { name, role, phone, email, invited_by_name, expires_at, member_id } = invitation;
  const [cooperative, members, account] = await Promise.all([
    cooperatives.retrieveCooperative(invitation.cooperative_id, {
      select: ["slug", "legal_name", "area_code"],
    }),
    member_id
      ? cooperatives.listMembers({ id: member_id }, { select: ["id", "workshop_name"], take: 1 })
      : [],
    accountWith(container, { phone, email }),
  ]);
  return {
    name,
    role,
    cooperative: {
      slug: cooperative.slug,
      legal_name: cooperative.legal_name,
      band_url: bandUrl(cooperative.area_code),
    },
    workshop_name: members[0]?.workshop_name ?? null,
    invited_by: invited_by_name,
    expires_at: new Date(expires_at).toISOString(),
    phone,
    email,
    has_log_in: account !== null && (await hasLogIn(container, account.id)),
  };
}

/** The account that has one of these log-in names; null when both are free. */
export async function accountWith(
  container: MedusaContainer,
  { phone, email }: { phone: string | null; email: string | null },
) {
  const names = [...(phone ? [{ phone }] : []), ...(email ? [{ email }] : [])];
  if (names.length === 0) return null;
  const [account] = await container
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .listProducerAccounts({ $or: names }, { take: 1 });
  return account ?? null;
}

function unknownLink(): RefusalError {
  return new RefusalError(404, "invitation_not_found", "Invitation was not found");
}

function gone(how: "accepted" | "revoked" | "expired", message: string): RefusalError {
  return new RefusalError(410, `invitation_${how}`, message);
}
