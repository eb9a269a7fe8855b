import type { StaffRole } from "@pasar-sentra/wire/staff-role";
import type { WorkspaceFeature } from "~/workspace/workspace-feature";

/** Workshops, their people, and who wants to join. */
export const membersFeature: WorkspaceFeature<StaffRole> = {
  pages: {
    producerAssist: "producer/members/assist-route.ts",
    producerInvite: "producer/members/invite-route.tsx",
    producerMembers: "producer/members/list-route.tsx",
    producerMemberNew: "producer/members/new-route.tsx",
    producerApplicants: "producer/members/applicants-route.tsx",
    producerMember: "producer/members/member-route.tsx",
  },
  navigation: {
    page: "producerMembers",
    label: "producer:nav.members",
    icon: "people",
    roles: ["officer", "manager"],
    thumb: ["officer", "manager"],
  },
};
