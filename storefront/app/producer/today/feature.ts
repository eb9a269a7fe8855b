import type { StaffRole } from "@pasar-sentra/wire/staff-role";
import type { WorkspaceFeature } from "~/workspace/workspace-feature";

/** What there is to do. */
export const todayFeature: WorkspaceFeature<StaffRole> = {
  pages: {
    producerToday: "producer/today/route.tsx",
  },
  navigation: {
    page: "producerToday",
    label: "producer:nav.today",
    icon: "today",
    roles: ["officer", "manager", "member"],
    thumb: ["officer", "manager", "member"],
  },
};
