import type { StateMachine } from "../state-machine";

export const COOPERATIVE_STATUSES = ["applied", "approved", "suspended", "closed"] as const;
export type CooperativeStatus = (typeof COOPERATIVE_STATUSES)[number];
export type CooperativeAction = "approve" | "suspend" | "reinstate" | "close";

/** applied → approved ⇄ suspended → closed. Only an approved cooperative sells. */
export const cooperativeStatusMachine: StateMachine<CooperativeStatus, CooperativeAction> = {
  name: "cooperative",
  initial: "applied",
  transitions: {
    applied: { approve: "approved", close: "closed" },
    approved: { suspend: "suspended", close: "closed" },
    suspended: { reinstate: "approved", close: "closed" },
    closed: {},
  },
};
