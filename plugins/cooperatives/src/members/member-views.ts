import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { decodeRowCursor, encodeRowCursor } from "@pasar-sentra/foundation/http/row-cursor";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";
import { PRODUCER_MODULE } from "../modules/producer";
import type { ProducerModuleService } from "../modules/producer/service";
import type { MemberView } from "@pasar-sentra/wire/producer";
import type { ActingProducer } from "../staff/acting-producer";
import { pageQuerySchema } from "@pasar-sentra/foundation/http/page-query";

export const membersQuerySchema = pageQuerySchema.extend({
  q: z.string().trim().max(100).optional(),
  active: z.enum(["true", "false"]).optional(),
});

type MembersQuery = z.output<typeof membersQuerySchema>;

/** One page of the acting cooperative's members by id (the order of joining); a member sees only the own workshop. */
export async function listMemberViews(
  container: MedusaContainer,
  acting: ActingProducer,
  { cursor, limit, q, active }: MembersQuery,
): Promise<{ members: MemberView[]; next_cursor: string | null; count: number }> {
  const [rows, count] = await container
    .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    .listAndCountMembers(
      {
        ...scope(acting),
        ...(q ? { q } : {}),
        ...(active ? { is_active: active === "true" } : {}),
        ...(cursor ? { $and: [{ id: { $gt: decodeRowCursor(cursor).id } }] } : {}),
      },
      { order: { id: "ASC" }, take: limit + 1 },
    );
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next_cursor = rows.length > limit && last ? encodeRowCursor({ value: "", id: last.id }) : null;
  return { members: await views(container, page), next_cursor, count };
}

/** @throws RefusalError 404 for a member of another cooperative, or for another one than the caller's own */
export async function readMemberView(
  container: MedusaContainer,
  acting: ActingProducer,
  id: string,
): Promise<MemberView> {
  const rows = await container
    .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    .listMembers({ $and: [scope(acting), { id }] }, { take: 1 });
  const [view] = await views(container, rows);
  if (!view) throw new RefusalError(404, "member_not_found", "Member was not found");
  return view;
}

function scope({ cooperative, role, member }: ActingProducer) {
  return role === "member"
    ? { cooperative_id: cooperative.id, id: member?.id ?? "" }
    : { cooperative_id: cooperative.id };
}

type MemberRow = Awaited<ReturnType<CooperativeModuleService["retrieveMember"]>>;

async function views(container: MedusaContainer, rows: MemberRow[]): Promise<MemberView[]> {
  if (rows.length === 0) return [];
  const staff = await container
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .listProducerStaffs(
      { member_id: rows.map(({ id }) => id), revoked_at: null },
      { select: ["member_id"], take: rows.length * 10 },
    );
  const withLogIn = new Set(staff.map(({ member_id }) => member_id));
  return rows.map(({ id, workshop_name, owner_name, craft, workers, since_year, nib, phone, is_active }) => ({
    id,
    workshop_name,
    owner_name,
    craft,
    workers,
    since_year,
    nib,
    phone,
    is_active,
    has_log_in: withLogIn.has(id),
  }));
}
