import type { StateMachine } from "../state-machine";

export const ALLOCATION_STATUSES = [
  "proposed",
  "offered",
  "short",
  "accepted",
  "delivered",
  "checked",
  "cancelled",
] as const;
export type AllocationStatus = (typeof ALLOCATION_STATUSES)[number];
export type AllocationAction = "offer" | "fall_short" | "fill" | "deliver" | "check" | "cancel";

/**
 * The work of one line of a seller order. `offered` while a member still has to answer; `short` when a part
 * has no maker (refused, expired, rejected) and must be shared again or given up; then all of it is accepted,
 * delivered and checked. Offers that the buyer's cancellation takes back may leave nothing but delivered work.
 */
export const allocationStatusMachine: StateMachine<AllocationStatus, AllocationAction> = {
  name: "allocation",
  initial: "proposed",
  transitions: {
    proposed: { offer: "offered", cancel: "cancelled" },
    offered: {
      fall_short: "short",
      fill: "accepted",
      deliver: "delivered",
      check: "checked",
      cancel: "cancelled",
    },
    short: {
      offer: "offered",
      fill: "accepted",
      deliver: "delivered",
      check: "checked",
      cancel: "cancelled",
    },
    accepted: {
      offer: "offered",
      fall_short: "short",
      deliver: "delivered",
      check: "checked",
      cancel: "cancelled",
    },
    delivered: { offer: "offered", fall_short: "short", check: "checked", cancel: "cancelled" },
    checked: {},
    cancelled: {},
  },
};
