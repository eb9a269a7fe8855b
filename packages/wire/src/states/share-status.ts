import type { StateMachine } from "../state-machine";

export const SHARE_STATUSES = [
  "proposed",
  "offered",
  "accepted",
  "refused",
  "expired",
  "delivered",
  "checked",
  "withdrawn",
] as const;
export type ShareStatus = (typeof SHARE_STATUSES)[number];
export type ShareAction = "offer" | "accept" | "refuse" | "expire" | "deliver" | "check" | "withdraw";

/** One member's share of an allocation: offered with a deadline, answered, delivered, checked. */
export const shareStatusMachine: StateMachine<ShareStatus, ShareAction> = {
  name: "share of work",
  initial: "proposed",
  transitions: {
    proposed: { offer: "offered", withdraw: "withdrawn" },
    offered: { accept: "accepted", refuse: "refused", expire: "expired", withdraw: "withdrawn" },
    accepted: { deliver: "delivered", withdraw: "withdrawn" },
    refused: {},
    expired: {},
    delivered: { check: "checked" },
    checked: {},
    withdrawn: {},
  },
};
