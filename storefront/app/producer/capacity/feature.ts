import type { StaffRole } from "@pasar-sentra/wire/staff-role";
import type { WorkspaceFeature } from "~/workspace/workspace-feature";

/** How much members can make. */
export const capacityFeature: WorkspaceFeature<StaffRole> = {
  pages: {
    producerCapacity: "producer/capacity/route.tsx",
  },
  navigation: {
    page: "producerCapacity",
    label: "producer:nav.capacity",
    icon: "clock",
    roles: ["officer", "manager", "member"],
    thumb: ["member"],
  },
  texts: ["allocation"],
};
