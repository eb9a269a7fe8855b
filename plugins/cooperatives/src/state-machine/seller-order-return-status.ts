import type { StateMachine } from "./state-machine";

export const SELLER_ORDER_RETURN_STATUSES = ["requested", "received", "refunded", "rejected"] as const;
export type SellerOrderReturnStatus = (typeof SELLER_ORDER_RETURN_STATUSES)[number];
export type SellerOrderReturnAction = "receive" | "refund" | "reject";

/** Goods that come back: nothing is paid back before they have arrived and been looked at. */
export const sellerOrderReturnMachine: StateMachine<SellerOrderReturnStatus, SellerOrderReturnAction> = {
  name: "return",
  initial: "requested",
  transitions: {
    requested: { receive: "received", reject: "rejected" },
    received: { refund: "refunded", reject: "rejected" },
    refunded: {},
    rejected: {},
  },
};
