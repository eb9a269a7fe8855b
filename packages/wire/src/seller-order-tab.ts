import type { SellerOrderStatus } from "./states/seller-order-status";

/** How a cooperative sorts its orders: by what is due. */
export const SELLER_ORDER_TABS = [
  "to_accept",
  "to_make",
  "to_ship",
  "shipped",
  "done",
  "awaiting_payment",
] as const;
export type SellerOrderTab = (typeof SELLER_ORDER_TABS)[number];

const TAB_OF_STATUS: Readonly<Record<SellerOrderStatus, SellerOrderTab>> = {
  awaiting_payment: "awaiting_payment",
  placed: "to_accept",
  accepted: "to_make",
  in_production: "to_make",
  packed: "to_ship",
  partly_shipped: "to_ship",
  shipped: "shipped",
  delivered: "done",
  completed: "done",
  declined: "done",
  cancelled: "done",
};

/** Stored beside the status, so that one index serves the list of a tab in the order of what is due. */
export function tabOf(status: SellerOrderStatus): SellerOrderTab {
  return TAB_OF_STATUS[status];
}
