import type { MedusaContainer } from "@medusajs/framework/types";
import { COOPERATIVE_MODULE } from "../modules/cooperative";
import type { CooperativeModuleService } from "../modules/cooperative/service";

/** Most members that one page of cooperatives can have together. */
const MOST_MEMBERS = 20_000;

/** Number of active members by cooperative id; cooperatives without any are absent. */
export async function memberCounts(
  container: MedusaContainer,
  cooperativeIds: readonly string[],
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  if (cooperativeIds.length === 0) return counts;
  const members = await container
    .resolve<CooperativeModuleService>(COOPERATIVE_MODULE)
    .listMembers(
      { cooperative_id: [...cooperativeIds], is_active: true },
      { select: ["id", "cooperative_id"], take: MOST_MEMBERS },
    );
  for (const { cooperative_id } of members) counts.set(cooperative_id, (counts.get(cooperative_id) ?? 0) + 1);
  return counts;
}
