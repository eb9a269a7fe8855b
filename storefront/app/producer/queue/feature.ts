import type { StaffRole } from "@pasar-sentra/wire/staff-role";
import type { WorkspaceFeature } from "~/workspace/workspace-feature";

/** What was written without a line and is not sent yet. */
export const queueFeature: WorkspaceFeature<StaffRole> = {
  pages: {
    producerQueue: "workspace/queue/route.tsx",
  },
};
