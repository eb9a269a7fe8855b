import type { StateMachine } from "../state-machine";

export const APPLICATION_STATUSES = [
  "draft",
  "submitted",
  "in_review",
  "returned",
  "approved",
  "rejected",
] as const;
export type ApplicationStatus = (typeof APPLICATION_STATUSES)[number];
export type ApplicationAction = "submit" | "begin_review" | "return" | "approve" | "reject";

/** An application to join: written by the applicant, decided by an operator, who may ask for changes. */
export const applicationStatusMachine: StateMachine<ApplicationStatus, ApplicationAction> = {
  name: "application",
  initial: "draft",
  transitions: {
    draft: { submit: "submitted" },
    submitted: { begin_review: "in_review", return: "returned", approve: "approved", reject: "rejected" },
    in_review: { return: "returned", approve: "approved", reject: "rejected" },
    returned: { submit: "submitted" },
    approved: {},
    rejected: {},
  },
};
