import type { MedusaContainer } from "@medusajs/framework/types";
import { unitScope } from "@pasar-sentra/workshops/capacity/production-plan";
import { CAPACITY_MODULE, type CapacityModuleService } from "@pasar-sentra/workshops/modules/capacity";
import {
  COOPERATIVE_MODULE,
  type CooperativeModuleService,
} from "@pasar-sentra/cooperatives/modules/cooperative";
import { SYSTEM_ACTOR } from "@pasar-sentra/foundation/history/history-actor";
import type { SeedSentra } from "../catalogue/catalogue-types";

const DAYS_A_MONTH = 30;
const DAYS_A_WEEK = 7;
/** Long past: it holds whenever the shop is seeded, and a second run writes the same row. */
const FROM = "2026-01-01";

/**
 * What each member declares for all goods of a unit: the products' monthly capacities of that unit together,
 * shared by people at work, so that the members can make in a week what the terms say the cooperative makes.
 */
export async function ensureCapacity(
  container: MedusaContainer,
  { products }: SeedSentra,
  cooperative_id: string,
): Promise<void> {
  const members = await container
    .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    .listMembers({ cooperative_id } as Record<string, unknown>, { select: ["id", "workers"], take: 1_000 });
  const workers = members.reduce((sum, member) => sum + member.workers, 0);
  const service = container.resolve<CapacityModuleService>(CAPACITY_MODULE);
  for (const unit of new Set(products.map((product) => product.unit))) {
    const monthly = products
      .filter((product) => product.unit === unit)
      .reduce((sum, { monthlyCapacity }) => sum + (monthlyCapacity ?? 0), 0);
    if (monthly === 0) continue;
    for (const { id, workers: own } of members) {
      const weekly_quantity = Math.ceil((monthly * DAYS_A_WEEK * own) / (DAYS_A_MONTH * workers));
      await service.putDeclaration({
        cooperative_id,
        member_id: id,
        scope: unitScope(unit),
        unit,
        product_id: null,
        weekly_quantity,
        effective_from: FROM,
        ...SYSTEM_ACTOR,
      });
    }
  }
}
