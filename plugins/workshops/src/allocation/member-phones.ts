import type { MedusaContainer } from "@medusajs/framework/types";
import { PRODUCER_MODULE } from "@pasar-sentra/cooperatives/modules/producer";
import type { ProducerModuleService } from "@pasar-sentra/cooperatives/modules/producer/service";

/** Most staff rows read for one question. */
const MOST_STAFF = 20_000;

/** WhatsApp numbers (E.164) by member id, of members who log in with one. Two SQL statements. */
export async function memberPhones(
  container: MedusaContainer,
  memberIds: readonly string[],
): Promise<Map<string, string>> {
  const ids = [...new Set(memberIds)];
  if (ids.length === 0) return new Map();
  const service = container.resolve<ProducerModuleService>(PRODUCER_MODULE);
  const staff = await service.listProducerStaffs(
    { member_id: ids, revoked_at: null },
    { select: ["member_id", "account_id"], take: MOST_STAFF, order: { created_at: "ASC" } },
  );
  const accounts = await service.listProducerAccounts(
    { id: staff.map(({ account_id }) => account_id) },
    { select: ["id", "phone"], take: MOST_STAFF },
  );
  const phones = new Map(accounts.map(({ id, phone }) => [id, phone]));
  return new Map(
    staff.flatMap(({ member_id, account_id }) => {
      const phone = phones.get(account_id);
      return member_id && phone ? [[member_id, phone] as const] : [];
    }),
  );
}
