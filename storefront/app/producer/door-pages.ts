import type { PathName } from "../paths";

/**
 * Pages before the workspace: documents without React, with the frame of `door/`. Name in
 * the address table → route module, relative to `app/`.
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
