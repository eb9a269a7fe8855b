import type { StaffRole } from "@pasar-sentra/wire/staff-role";
import type { WorkspaceFeature } from "~/workspace/workspace-feature";

/** What has no room under the thumb. */
export const moreFeature: WorkspaceFeature<StaffRole> = {
  pages: {
    producerMore: "producer/more/route.tsx",
  },
  navigation: {
    page: "producerMore",
    label: "producer:nav.more",
    icon: "more",
    isMore: true,
    roles: ["officer", "manager", "member"],
    thumb: ["officer", "manager", "member"],
  },
};
