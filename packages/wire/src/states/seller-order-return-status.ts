import type { StateMachine } from "../state-machine";

export const SELLER_ORDER_RETURN_STATUSES = ["requested", "received", "refunded", "rejected"] as const;
export type SellerOrderReturnStatus = (typeof SELLER_ORDER_RETURN_STATUSES)[number];
export type SellerOrderReturnAction = "receive" | "refund" | "reject";

/**
 * Goods that come back: nothing is paid back before they have arrived. Whoever takes them in owes the money, so
 * only what has not arrived can be rejected.
 */
export const sellerOrderReturnMachine: StateMachine<SellerOrderReturnStatus, SellerOrderReturnAction> = {
  name: "return",
  initial: "requested",
  transitions: {
    requested: { receive: "received", reject: "rejected" },
    received: { refund: "refunded" },
    refunded: {},
    rejected: {},
  },
};
