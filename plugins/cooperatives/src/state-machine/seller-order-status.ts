import type { StateMachine } from "./state-machine";

export const SELLER_ORDER_STATUSES = [
  "placed",
  "accepted",
  "in_production",
  "packed",
  "shipped",
  "delivered",
  "completed",
  "declined",
  "cancelled",
] as const;
export type SellerOrderStatus = (typeof SELLER_ORDER_STATUSES)[number];
export type SellerOrderAction =
  | "accept"
  | "decline"
  | "cancel"
  | "start_production"
  | "pack"
  | "ship"
  | "deliver"
  | "complete";

/** One cooperative's share of a purchase (decision D1). Goods from stock may skip production. */
export const sellerOrderStatusMachine: StateMachine<SellerOrderStatus, SellerOrderAction> = {
  name: "seller order",
  initial: "placed",
  transitions: {
    placed: { accept: "accepted", decline: "declined", cancel: "cancelled" },
    accepted: { start_production: "in_production", pack: "packed", cancel: "cancelled" },
    in_production: { pack: "packed", cancel: "cancelled" },
    packed: { ship: "shipped", cancel: "cancelled" },
    shipped: { deliver: "delivered" },
    delivered: { complete: "completed" },
    completed: {},
    declined: {},
    cancelled: {},
  },
};
