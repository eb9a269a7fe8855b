import type { StaffRole } from "@pasar-sentra/wire/staff-role";
import type { WorkspaceFeature } from "~/workspace/workspace-feature";

/** Of the cooperative and of the log-in. */
export const settingsFeature: WorkspaceFeature<StaffRole> = {
  pages: {
    producerSettings: "producer/settings/route.tsx",
  },
  navigation: {
    page: "producerSettings",
    label: "producer:nav.settings",
    icon: "settings",
    roles: ["officer", "manager", "member"],
    thumb: [],
  },
};
