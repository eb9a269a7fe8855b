import type { MedusaContainer } from "@medusajs/framework/types";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";

export interface MemberIdentity {
  nib: string | null;
  phone: string | null;
  owner_name: string;
  workshop_name: string;
}

/**
 * Refuses a workshop that works for another cooperative already: same business number, same phone, or same
 * owner and workshop name. Each is a member of one cooperative only. Two at once are told apart by the
 * database for the business number.
 *
 * @throws RefusalError 409 `member_elsewhere` with the `field` that says so
 */
export async function refuseMemberElsewhere(
  container: MedusaContainer,
  cooperativeId: string | null,
  { nib, phone, owner_name, workshop_name }: MemberIdentity,
): Promise<void> {
  const same = [...(nib ? [{ nib }] : []), ...(phone ? [{ phone }] : []), { owner_name, workshop_name }];
  const [other] = await container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE).listMembers(
    {
      $and: [
        { is_active: true, ...(cooperativeId ? { cooperative_id: { $ne: cooperativeId } } : {}) },
        { $or: same },
      ],
    },
    { select: ["nib", "phone", "workshop_name"], take: 1 },
  );
  if (!other) return;
  const field = nib && other.nib === nib ? "nib" : phone && other.phone === phone ? "phone" : "workshop_name";
  throw memberOfOther(field);
}

export function memberOfOther(field: "nib" | "phone" | "workshop_name"): RefusalError {
  return new RefusalError(
    409,
    "member_elsewhere",
    `${field}: this workshop is a member of another cooperative already`,
    { field },
  );
}

export function memberNameTaken(): RefusalError {
  return new RefusalError(409, "member_exists", "workshop_name: a member has this name already", {
    field: "workshop_name",
  });
}
