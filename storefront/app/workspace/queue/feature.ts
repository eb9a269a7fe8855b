import type { WorkspaceFeature } from "../workspace-feature";

/** What was written without a line and is not sent yet. */
export const queueFeature: WorkspaceFeature = {
  pages: {
    producerQueue: "workspace/queue/route.tsx",
  },
};
