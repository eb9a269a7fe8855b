import type { StaffRole } from "@pasar-sentra/wire/staff-role";
import type { WorkspaceFeature } from "~/workspace/workspace-feature";

/** What was sold. */
export const reportsFeature: WorkspaceFeature<StaffRole> = {
  pages: {
    producerReports: "producer/reports/route.tsx",
  },
  navigation: {
    page: "producerReports",
    label: "producer:nav.reports",
    icon: "chart",
    roles: ["officer", "manager"],
    thumb: [],
  },
};
