import type { MedusaContainer } from "@medusajs/framework/types";
import { isUniqueViolation } from "@pasar-sentra/foundation/errors/is-unique-violation";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";
import { PRODUCER_MODULE } from "../modules/producer";
import type { ProducerModuleService } from "../modules/producer/service";
import { type ActingProducer, historyActor } from "../staff/acting-producer";
import type { StaffChangeAction } from "@pasar-sentra/wire/staff-change-action";
import { memberNameTaken, memberOfOther, refuseMemberElsewhere } from "./member-conflict";
import type { MemberChange, NewMember } from "./member-fields";
import { readMemberView } from "./member-views";

/**
 * Registers a workshop with the acting cooperative.
 *
 * @returns its id
 * @throws RefusalError 409 `member_exists`, `member_elsewhere`
 */
export async function addMember(
  container: MedusaContainer,
  acting: ActingProducer,
  input: NewMember,
): Promise<string> {
  const cooperative_id = acting.cooperative.id;
  await refuseMemberElsewhere(container, cooperative_id, input);
  const member = await named(
    container
      .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
      .createMembers({ ...input, cooperative_id }),
  );
  await record(container, acting, "member_added", member, null);
  return member.id;
}

/**
 * Changes a member of the acting cooperative. Deactivating keeps the past; a workshop that became a member
 * elsewhere meanwhile can't be taken back.
 *
 * @throws RefusalError 404, 409 `member_exists`, `member_elsewhere`
 */
export async function changeMember(
  container: MedusaContainer,
  acting: ActingProducer,
  id: string,
  { reason, ...change }: MemberChange,
): Promise<void> {
  const before = await readMemberView(container, acting, id);
  const after = { ...before, ...change };
  if (after.is_active) await refuseMemberElsewhere(container, acting.cooperative.id, after);
  const written = await named(
    container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE).updateMembers({ id, ...change }),
  );
  const isSame = before.is_active === after.is_active;
  const action = isSame ? "member_changed" : after.is_active ? "member_reactivated" : "member_deactivated";
  await record(container, acting, action, written, reason ?? null);
}

/** The database's refusals as ours. */
async function named<Result>(writing: Promise<Result>): Promise<Result> {
  return writing.catch((error: unknown) => {
    if (isUniqueViolation(error, "workshop_name")) throw memberNameTaken();
    if (isUniqueViolation(error, "nib")) throw memberOfOther("nib");
    throw error;
  });
}

async function record(
  container: MedusaContainer,
  acting: ActingProducer,
  action: StaffChangeAction,
  { id, workshop_name }: { id: string; workshop_name: string },
  reason: string | null,
): Promise<void> {
  await container.resolve<ProducerModuleService>(PRODUCER_MODULE).createStaffChanges({
    ...historyActor(acting),
    cooperative_id: acting.cooperative.id,
    action,
    subject_id: id,
    subject_name: workshop_name,
    reason,
  });
}
