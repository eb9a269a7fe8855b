import type { MedusaContainer } from "@medusajs/framework/types";
import { bandUrl } from "@pasar-sentra/wire/band-url";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";
import type { OwnCooperative, ProducerMe } from "@pasar-sentra/wire/producer";
import { accountAndStaff } from "./load-acting-producer";

/** The account and every cooperative that it works for. @throws RefusalError 401 when the account is gone */
export async function readMe(container: MedusaContainer, accountId: string): Promise<ProducerMe> {
  const { account, staff } = await accountAndStaff(container, accountId);
  const { id, name, email, phone } = account;
  if (staff.length === 0) return { account: { id, name, email, phone }, cooperatives: [] };
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE);
  const memberIds = staff.flatMap(({ member_id }) => member_id ?? []);
  const [cooperatives, members] = await Promise.all([
    service.listCooperatives(
      { id: staff.map(({ cooperative_id }) => cooperative_id) },
      { select: ["id", "slug", "legal_name", "area_code", "status"], take: staff.length },
    ),
    memberIds.length > 0
      ? service.listMembers({ id: memberIds }, { select: ["id", "workshop_name"], take: memberIds.length })
      : [],
  ]);
  const own = staff.flatMap((row): OwnCooperative[] => {
    const cooperative = cooperatives.find(({ id }) => id === row.cooperative_id);
    if (!cooperative) return [];
    const member = members.find(({ id }) => id === row.member_id);
    return [
      {
        id: cooperative.id,
        slug: cooperative.slug,
        legal_name: cooperative.legal_name,
        band_url: bandUrl(cooperative.area_code),
        status: cooperative.status,
        staff_id: row.id,
        role: row.role,
        member: member ? { id: member.id, workshop_name: member.workshop_name } : null,
      },
    ];
  });
  return { account: { id, name, email, phone }, cooperatives: own };
}
