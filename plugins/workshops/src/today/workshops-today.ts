import type { TodayPart } from "@pasar-sentra/cooperatives/today/today-sections";
import { memberToday } from "./member-today";
import { openAllocations } from "./open-allocations";

/** Work to share out, and a member's own offers, work and money. */
export const workshopsToday: TodayPart = {
  name: "workshops",
  cooperative: async (container, { cooperative_id }) => ({
    allocations: await openAllocations(container, cooperative_id),
  }),
  member: async (container, { member_id, payout_days }) =>
    member_id ? memberToday(container, member_id, payout_days) : {},
};
