import type { MedusaContainer } from "@medusajs/framework/types";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import { APPLICATION_MODULE } from "../modules/application";
import type { ApplicationModuleService } from "../modules/application/service";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";
import type { MemberIdentity } from "../members/member-conflict";
import type { ApplicationKind } from "@pasar-sentra/wire/application-kind";

const UNDER_WAY = ["submitted", "in_review", "returned"] as const;

interface Applying {
  id: string;
  kind: ApplicationKind;
  nib: string | null;
  nik_koperasi?: string;
  members: MemberIdentity[];
}

/**
 * Refuses what is registered already, by name of the field: business number or NIK of a cooperative, the
 * business number in another application under way, a workshop that is a member elsewhere or named twice.
 *
 * @throws RefusalError 409 `nib_registered`, `nik_registered`, `nib_in_application`, `member_elsewhere`,
 * `member_twice`, each with `field`
 */
export async function refuseDuplicates(
  container: MedusaContainer,
  { id, kind, nib, nik_koperasi, members }: Applying,
): Promise<void> {
  const cooperatives = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE);
  const keys = [...(nib ? [{ nib }] : []), ...(nik_koperasi ? [{ nik_koperasi }] : [])];
  const [known] =
    keys.length > 0
      ? await cooperatives.listCooperatives({ $or: keys }, { select: ["nib", "nik_koperasi"], take: 1 })
      : [];
  if (known && known.nib === nib) throw duplicate("nib_registered", "nib", "this NIB is registered already");
  if (known) throw duplicate("nik_registered", "nik_koperasi", "this NIK is registered already");
  if (nib) await refuseOtherApplication(container, id, nib);
  refuseTwice(members);
  await refuseMembersElsewhere(cooperatives, kind, members);
}

async function refuseOtherApplication(container: MedusaContainer, id: string, nib: string): Promise<void> {
  const [other] = await container
    .resolve<ApplicationModuleService>(APPLICATION_MODULE)
    .listApplications({ nib, status: [...UNDER_WAY], id: { $ne: id } }, { select: ["id"], take: 1 });
  if (other) throw nibInApplication();
}

export function nibInApplication(): RefusalError {
  return duplicate("nib_in_application", "nib", "another application with this NIB is under way");
}

function refuseTwice(members: MemberIdentity[]): void {
  for (const field of ["nib", "phone", "workshop_name"] as const) {
    const seen = new Set<string>();
    for (const [index, member] of members.entries()) {
      const value = member[field];
      if (value && seen.has(value)) {
        throw duplicate("member_twice", `members.${index}.${field}`, `"${value}" is named twice`);
      }
      if (value) seen.add(value);
    }
  }
}

async function refuseMembersElsewhere(
  cooperatives: CooperativeModuleService,
  kind: ApplicationKind,
  members: MemberIdentity[],
): Promise<void> {
  if (members.length === 0) return;
  const same = members.flatMap(({ nib, phone, owner_name, workshop_name }) => [
    ...(nib ? [{ nib }] : []),
    ...(phone ? [{ phone }] : []),
    { owner_name, workshop_name },
  ]);
  const [other] = await cooperatives.listMembers(
    { $and: [{ is_active: true }, { $or: same }] },
    { select: ["nib", "phone", "owner_name", "workshop_name"], take: 1 },
  );
  if (!other) return;
  const index = members.findIndex(
    ({ nib, phone, owner_name, workshop_name }) =>
      (nib && nib === other.nib) ||
      (phone && phone === other.phone) ||
      (owner_name === other.owner_name && workshop_name === other.workshop_name),
  );
  const member = members[index];
  const column =
    member?.nib && member.nib === other.nib
      ? "nib"
      : member?.phone === other.phone && other.phone
        ? "phone"
        : "workshop_name";
  const field = kind === "workshop" ? column : `members.${index}.${column}`;
  throw duplicate("member_elsewhere", field, `"${other.workshop_name}" is a member of a cooperative already`);
}

function duplicate(code: string, field: string, what: string): RefusalError {
  return new RefusalError(409, code, `${field}: ${what}`, { field });
}
