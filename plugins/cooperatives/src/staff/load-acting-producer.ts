import type { MedusaContainer } from "@medusajs/framework/types";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";
import { PRODUCER_MODULE } from "../modules/producer";
import type { ProducerModuleService } from "../modules/producer/service";
import type { ActingProducer } from "./acting-producer";

/** Most cooperatives that one log-in works for. */
const MOST_COOPERATIVES = 50;

const COOPERATIVE_FIELDS = [
  "id",
  "slug",
  "legal_name",
  "status",
  "stock_location_id",
  "shipping_profile_id",
] as const;

export interface ActingHeaders {
  account_id: string;
  /** Id or slug; null when the caller names none. */
  cooperative: string | null;
  /** The member that an officer acts for. */
  for_member: string | null;
}

/**
 * Reads from the database who calls and for whom, so that a revocation works on the next request.
 *
 * @throws RefusalError 401 for an account that is gone, 400 `choose_cooperative`, 404 for a cooperative or
 * member that is not the caller's, 403 when a member tries to act for another
 */
export async function loadActingProducer(
  container: MedusaContainer,
  { account_id, cooperative, for_member }: ActingHeaders,
): Promise<ActingProducer> {
  const { account, staff } = await accountAndStaff(container, account_id);
  if (staff.length === 0) throw noCooperative();
  const cooperatives = await container
    .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    .listCooperatives(
      { id: staff.map(({ cooperative_id }) => cooperative_id) },
      { select: [...COOPERATIVE_FIELDS], take: MOST_COOPERATIVES },
    );
  if (cooperative === null && cooperatives.length > 1) {
    throw new RefusalError(400, "choose_cooperative", "Say for which cooperative you act", {
      cooperatives: cooperatives.map(({ id, slug, legal_name }) => ({ id, slug, legal_name })),
    });
  }
  const home =
    cooperative === null
      ? cooperatives[0]
      : cooperatives.find(({ id, slug }) => id === cooperative || slug === cooperative);
  const row = staff.find(({ cooperative_id }) => cooperative_id === home?.id);
  if (!home || !row) throw noCooperative();
  const { id, slug, legal_name, status, stock_location_id, shipping_profile_id } = home;
  const assisted = for_member !== null && for_member !== row.member_id;
  if (assisted && row.role === "member") {
    throw new RefusalError(403, "role_not_allowed", "A member cannot act for another member");
  }
  return {
    account: { id: account.id, name: account.name },
    staff_id: row.id,
    role: row.role,
    cooperative: { id, slug, legal_name, status, stock_location_id, shipping_profile_id },
    member: await memberOf(container, id, for_member ?? row.member_id, for_member !== null),
    assisted,
  };
}

/** The account and its active staff rows. @throws RefusalError 401 when the account is gone */
export async function accountAndStaff(container: MedusaContainer, accountId: string) {
  const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE);
  const [[account], staff] = await Promise.all([
    service.listProducerAccounts({ id: accountId }, { take: 1 }),
    service.listProducerStaffs(
      { account_id: accountId, revoked_at: null },
      { take: MOST_COOPERATIVES, order: { created_at: "ASC" } },
    ),
  ]);
  if (!account) throw new RefusalError(401, "unauthorized", "This log-in does not exist any more");
  return { account, staff };
}

function noCooperative(): RefusalError {
  return new RefusalError(404, "cooperative_not_found", "Cooperative was not found");
}

async function memberOf(
  container: MedusaContainer,
  cooperative_id: string,
  memberId: string | null,
  named: boolean,
): Promise<ActingProducer["member"]> {
  if (memberId === null) return null;
  const [member] = await container
    .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    .listMembers({ id: memberId, cooperative_id }, { select: ["id", "workshop_name"], take: 1 });
  if (member) return { id: member.id, workshop_name: member.workshop_name };
  if (named) throw new RefusalError(404, "member_not_found", "Member was not found");
  return null;
}
