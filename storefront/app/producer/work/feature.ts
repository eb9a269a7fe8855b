import type { StaffRole } from "@pasar-sentra/wire/staff-role";
import type { WorkspaceFeature } from "~/workspace/workspace-feature";

/** A member's own work. */
export const workFeature: WorkspaceFeature<StaffRole> = {
  pages: {
    producerWork: "producer/work/route.tsx",
  },
  navigation: {
    page: "producerWork",
    label: "producer:nav.work",
    icon: "tools",
    roles: ["officer", "manager", "member"],
    thumb: ["member"],
  },
  texts: ["allocation"],
};
