import type { StaffRole } from "@pasar-sentra/wire/staff-role";
import type { WorkspaceFeature } from "~/workspace/workspace-feature";

declare module "~/i18n/text-areas" {
  interface TextAreas {
    allocation: typeof import("~/messages/id/allocation.json");
  }
}

/** Sharing the work of an order over the members. */
export const allocationFeature: WorkspaceFeature<StaffRole> = {
  pages: {
    producerAllocation: "producer/allocation/route.tsx",
  },
  texts: ["allocation"],
};
