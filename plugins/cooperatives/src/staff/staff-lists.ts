import type { MedusaContainer } from "@medusajs/framework/types";
import type { z } from "@medusajs/framework/zod";
import { decodeRowCursor, encodeRowCursor } from "@pasar-sentra/foundation/http/row-cursor";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";
import { PRODUCER_MODULE } from "../modules/producer";
import type { ProducerModuleService } from "../modules/producer/service";
import type { InvitationView, StaffView, WorkspaceChange } from "@pasar-sentra/wire/producer";
import type { pageQuerySchema } from "@pasar-sentra/foundation/http/page-query";
import type { StaffChangeAction } from "@pasar-sentra/wire/staff-change-action";

type PageQuery = z.output<typeof pageQuerySchema>;

/** One page of who works for a cooperative, longest first. */
export async function listStaff(
  container: MedusaContainer,
  cooperative_id: string,
  selfId: string,
  { cursor, limit }: PageQuery,
): Promise<{ staff: StaffView[]; next_cursor: string | null }> {
  const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE);
  const rows = await service.listProducerStaffs(
    { cooperative_id, revoked_at: null, ...(cursor ? { id: { $gt: decodeRowCursor(cursor).id } } : {}) },
    { order: { id: "ASC" }, take: limit + 1 },
  );
  const page = rows.slice(0, limit);
  const [accounts, members] = await Promise.all([
    page.length > 0
      ? service.listProducerAccounts({ id: page.map(({ account_id }) => account_id) }, { take: limit })
      : [],
    workshopNames(container, page),
  ]);
  const staff = page.flatMap((row): StaffView[] => {
    const account = accounts.find(({ id }) => id === row.account_id);
    if (!account) return [];
    const { name, email, phone } = account;
    const joined_at = new Date(row.created_at).toISOString();
    const member = members.get(row.member_id ?? "") ?? null;
    return [
      { id: row.id, name, email, phone, role: row.role, member, joined_at, is_self: row.id === selfId },
    ];
  });
  return { staff, next_cursor: nextCursor(rows, page, limit) };
}

/** One page of the open invitations, newest first; expired ones are shown as such for the officer to renew. */
export async function listInvitations(
  container: MedusaContainer,
  cooperative_id: string,
  { cursor, limit }: PageQuery,
): Promise<{ invitations: InvitationView[]; next_cursor: string | null }> {
  const rows = await container.resolve<ProducerModuleService>(PRODUCER_MODULE).listProducerInvitations(
    {
      cooperative_id,
      accepted_at: null,
      revoked_at: null,
      ...(cursor ? { id: { $lt: decodeRowCursor(cursor).id } } : {}),
    },
    { order: { id: "DESC" }, take: limit + 1 },
  );
  const page = rows.slice(0, limit);
  const members = await workshopNames(container, page);
  const invitations = page.map((row) => invitationView(row, members.get(row.member_id ?? "") ?? null));
  return { invitations, next_cursor: nextCursor(rows, page, limit) };
}

type InvitationRow = Awaited<ReturnType<ProducerModuleService["retrieveProducerInvitation"]>>;

export function invitationView(row: InvitationRow, member: InvitationView["member"]): InvitationView {
  const expires = new Date(row.expires_at);
  return {
    id: row.id,
    name: row.name,
    phone: row.phone,
    email: row.email,
    role: row.role,
    member,
    invited_by: row.invited_by_name,
    created_at: new Date(row.created_at).toISOString(),
    expires_at: expires.toISOString(),
    is_expired: expires.getTime() <= Date.now(),
  };
}

/** One page of the workspace's history, newest first. */
export async function listWorkspaceChanges(
  container: MedusaContainer,
  cooperative_id: string,
  { cursor, limit }: PageQuery,
): Promise<{ changes: WorkspaceChange[]; next_cursor: string | null }> {
  const rows = await container
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .listStaffChanges(
      { cooperative_id, ...(cursor ? { id: { $lt: decodeRowCursor(cursor).id } } : {}) },
      { order: { id: "DESC" }, take: limit + 1 },
    );
  const page = rows.slice(0, limit);
  const changes = page.map((row) => ({
    id: row.id,
    action: row.action as StaffChangeAction,
    subject_name: row.subject_name,
    from_value: row.from_value,
    to_value: row.to_value,
    actor_name: row.actor_name,
    on_behalf_of: row.on_behalf_of,
    reason: row.reason,
    created_at: new Date(row.created_at).toISOString(),
  }));
  return { changes, next_cursor: nextCursor(rows, page, limit) };
}

/** Ids are ULIDs: in the order of their making, so the id alone is the key of the order. */
function nextCursor(rows: { id: string }[], page: { id: string }[], limit: number): string | null {
  const last = page.at(-1);
  return rows.length > limit && last ? encodeRowCursor({ value: "", id: last.id }) : null;
}

/** Workshops by id. */
async function workshopNames(container: MedusaContainer, rows: { member_id: string | null }[]) {
  const ids = [...new Set(rows.flatMap(({ member_id }) => member_id ?? []))];
  const members =
    ids.length > 0
      ? await container
          .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
          .listMembers({ id: ids }, { select: ["id", "workshop_name"], take: ids.length })
      : [];
  return new Map(members.map(({ id, workshop_name }) => [id, { id, workshop_name }]));
}
