import type { TodayPart } from "@pasar-sentra/cooperatives/today/today-sections";
import { memberToday } from "./member-today";
import { allocationsToShare } from "./allocations-to-share";

/** Work to share out, and a member's own offers, work and money. */
export const workshopsToday: TodayPart = {
  name: "workshops",
  cooperative: async (container, { cooperative_id }) => ({
    allocations: await allocationsToShare(container, cooperative_id),
  }),
  member: async (container, { member_id }) => (member_id ? memberToday(container, member_id) : {}),
};
