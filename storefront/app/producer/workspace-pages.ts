import type { PathName } from "../paths";

/**
 * Pages before the workspace: documents without React, with the frame of `door/`. Name in
 * `workspace-paths.ts` → route module, relative to `app/`.
 */
export const DOOR_PAGES: Partial<Record<PathName, string>> = {
  producerLogin: "producer/door/login-route.tsx",
  producerLogout: "producer/door/logout-route.tsx",
  producerForgotPassword: "producer/door/forgot-password-route.tsx",
  producerResetPassword: "producer/door/reset-password-route.tsx",
  producerChoose: "producer/door/choose-route.tsx",
  joinStart: "producer/join/start-route.tsx",
  joinOverview: "producer/join/overview-route.tsx",
  joinEvidence: "producer/join/evidence-route.tsx",
  joinSection: "producer/join/section-route.tsx",
  producerInvitation: "producer/invitation/route.tsx",
};

/** Pages inside the workspace: hydrated, with header, banner and navigation around them. */
export const WORKSPACE_PAGES: Partial<Record<PathName, string>> = {
  producerToday: "producer/today/route.tsx",
  producerAssist: "producer/members/assist-route.ts",
  producerQueue: "producer/queue/route.tsx",
  producerMore: "producer/more/route.tsx",
  // Members, settings, reports
  producerInvite: "producer/members/invite-route.tsx",
  producerMembers: "producer/members/list-route.tsx",
  producerMemberNew: "producer/members/new-route.tsx",
  producerApplicants: "producer/members/applicants-route.tsx",
  producerMember: "producer/members/member-route.tsx",
  producerSettings: "producer/settings/route.tsx",
  producerReports: "producer/reports/route.tsx",

  // Listings
  producerListings: "producer/listings/list-route.tsx",
  producerListingNew: "producer/listings/new-route.tsx",
  producerListingImports: "producer/listings/imports-route.tsx",
  producerListing: "producer/listings/listing-route.tsx",
  producerListingImport: "producer/listings/import-route.tsx",
  producerListingEdit: "producer/listings/edit-route.tsx",
  producerListingPreview: "producer/listings/preview-route.tsx",
  producerListingHistory: "producer/listings/history-route.tsx",

  // Orders
  producerOrders: "producer/orders/list-route.tsx",
  producerOrder: "producer/orders/order-route.tsx",

  // Allocation, work, capacity
  producerAllocation: "producer/allocation/route.tsx",
  producerWork: "producer/work/route.tsx",
  producerCapacity: "producer/capacity/route.tsx",
};
