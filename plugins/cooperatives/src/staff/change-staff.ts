import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { isUniqueViolation } from "@pasar-sentra/foundation/errors/is-unique-violation";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";
import { PRODUCER_MODULE } from "../modules/producer";
import type { ProducerModuleService, StaffChangeRecord, StaffUpdate } from "../modules/producer/service";
import { endSessions } from "@pasar-sentra/foundation/sessions/session-generation";
import { type ActingProducer, historyActor } from "./acting-producer";
import { logInEntity } from "./log-in-entity";
import { STAFF_ROLES } from "@pasar-sentra/wire/staff-role";

export const roleChangeSchema = z
  .object({ role: z.enum(STAFF_ROLES), member_id: z.string().max(64).nullish() })
  .superRefine(({ role, member_id }, context) => {
    if (role !== "member" || member_id) return;
    context.addIssue({ code: "custom", path: ["member_id"], message: "say which workshop is theirs" });
  });

export const revocationSchema = z.object({ reason: z.string().trim().max(500).nullish() });

/**
 * Gives a person of the acting cooperative another role.
 *
 * @throws RefusalError 404 for whoever is not (any more) staff of it, 409 `last_officer`, 409 `member_elsewhere`
 */
export async function changeRole(
  container: MedusaContainer,
  acting: ActingProducer,
  staffId: string,
  { role, member_id }: z.output<typeof roleChangeSchema>,
): Promise<void> {
  const before = await staffOf(container, acting, staffId);
  if (member_id) await ownMember(container, acting, member_id);
  const update = { role, member_id: member_id ?? before.member_id };
  if (before.role === role && before.member_id === update.member_id) return;
  await write(container, acting, before, update, {
    action: "role_changed",
    from_value: before.role,
    to_value: role,
    reason: null,
  });
  // Their rights are read anew for each request; what their pages show of the old role ends with the session.
  await endSessions(container, logInEntity(before.account_id));
}

/** Takes a person's access away, from the next request on. @throws RefusalError 404, 409 `last_officer` */
export async function revokeStaff(
  container: MedusaContainer,
  acting: ActingProducer,
  staffId: string,
  reason: string | null,
): Promise<void> {
  const before = await staffOf(container, acting, staffId);
  const change = { action: "revoked", from_value: before.role, to_value: null, reason } as const;
  await write(container, acting, before, { revoked_at: new Date() }, change);
}

async function staffOf(container: MedusaContainer, { cooperative }: ActingProducer, id: string) {
  const [row] = await container
    .resolve<ProducerModuleService>(PRODUCER_MODULE)
    .listProducerStaffs({ id, cooperative_id: cooperative.id, revoked_at: null }, { take: 1 });
  if (!row) throw notFound();
  return row;
}

async function ownMember(container: MedusaContainer, { cooperative }: ActingProducer, id: string) {
  const [member] = await container
    .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    .listMembers({ id, cooperative_id: cooperative.id }, { select: ["id"], take: 1 });
  if (!member) throw new RefusalError(404, "member_not_found", "member_id: is no member");
}

async function write(
  container: MedusaContainer,
  acting: ActingProducer,
  staff: { id: string; account_id: string },
  update: StaffUpdate,
  change: Omit<StaffChangeRecord, "actor" | "subject_name">,
): Promise<void> {
  const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE);
  const { name } = await service.retrieveProducerAccount(staff.account_id, { select: ["name"] });
  const record = { ...change, subject_name: name, actor: historyActor(acting) };
  const outcome = await service
    .updateActiveStaff(acting.cooperative.id, staff.id, update, record)
    .catch((error: unknown) => {
      if (isUniqueViolation(error)) throw memberElsewhere();
      throw error;
    });
  if (outcome === "gone") throw notFound();
  if (outcome === "last_officer") {
    throw new RefusalError(409, "last_officer", "A cooperative keeps at least one officer");
  }
}

function notFound(): RefusalError {
  return new RefusalError(404, "staff_not_found", "Staff was not found");
}

export function memberElsewhere(): RefusalError {
  return new RefusalError(409, "member_elsewhere", "This person is a member of another cooperative already");
}
