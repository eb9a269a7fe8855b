import type { StateMachine } from "../state-machine";

export const SELLER_ORDER_STATUSES = [
  "awaiting_payment",
  "placed",
  "accepted",
  "in_production",
  "packed",
  "partly_shipped",
  "shipped",
  "delivered",
  "completed",
  "declined",
  "cancelled",
] as const;
export type SellerOrderStatus = (typeof SELLER_ORDER_STATUSES)[number];
export type SellerOrderAction =
  | "pay"
  | "accept"
  | "decline"
  | "cancel"
  | "cancel_rest"
  | "start_production"
  | "pack"
  | "unpack"
  | "ship_part"
  | "ship"
  | "deliver_part"
  | "deliver"
  | "complete";

/**
 * One cooperative's share of a purchase (decision D1). Nothing can be accepted before the buyer's money is
 * there. Goods from stock may skip production. `pack`, `ship_part` and `deliver_part` concern one parcel and may
 * leave the status as it is; `cancel_rest` ends an order of which a part is on its way.
 */
export const sellerOrderStatusMachine: StateMachine<SellerOrderStatus, SellerOrderAction> = {
  name: "seller order",
  initial: "awaiting_payment",
  transitions: {
    awaiting_payment: { pay: "placed", cancel: "cancelled" },
    placed: { accept: "accepted", decline: "declined", cancel: "cancelled" },
    accepted: { start_production: "in_production", pack: "packed", cancel: "cancelled" },
    in_production: { pack: "packed", cancel: "cancelled" },
    packed: {
      pack: "packed",
      unpack: "in_production",
      ship_part: "partly_shipped",
      ship: "shipped",
      cancel: "cancelled",
    },
    partly_shipped: {
      pack: "partly_shipped",
      unpack: "partly_shipped",
      ship_part: "partly_shipped",
      ship: "shipped",
      deliver_part: "partly_shipped",
      cancel_rest: "shipped",
    },
    shipped: { deliver_part: "shipped", deliver: "delivered" },
    delivered: { complete: "completed" },
    completed: {},
    declined: {},
    cancelled: {},
  },
};
