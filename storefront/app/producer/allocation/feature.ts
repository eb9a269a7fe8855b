import type { WorkspaceFeature } from "~/workspace/workspace-feature";

/** Sharing the work of an order over the members. */
export const allocationFeature: WorkspaceFeature = {
  pages: {
    producerAllocation: "producer/allocation/route.tsx",
  },
};
