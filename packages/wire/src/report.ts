/**
 * Shape of `GET /producer/reports?from=&to=`: what a cooperative sold. Types only. Money is whole rupiah, quantities
 * count `unit`, instants are ISO 8601 UTC, days `YYYY-MM-DD` in Jakarta.
 */
import type { SellerOrderStatus } from "./states/seller-order-status";
import type { SupplyUnit } from "./supply-unit";

export interface ReportTotals {
  /** Orders that buyers paid for in the period, declined and cancelled ones left out. */
  orders: number;
  /** What buyers paid for them, less what they got back. */
  turnover: number;
  /** Of the orders with a promised day that is over: wholly shipped by then. */
  on_time: number;
  /** All orders with a promised day that is over. */
  judged: number;
}

export interface ReportProduct {
  product_id: string | null;
  title: string;
  variant_title: string | null;
  unit: SupplyUnit | null;
  /** Accepted, less what was cancelled later. */
  quantity: number;
  amount: number;
}

/** Work that a member took on in the period, at the buyer's price. */
export interface ReportMember {
  member_id: string;
  workshop_name: string;
  shares: number;
  value: number;
  /** Passed of what was checked so far. */
  passed: number;
  checked: number;
}

export interface ReportOrder {
  id: string;
  number: string;
  status: SellerOrderStatus;
  paid_at: string;
  total: number;
  refunded: number;
}

/** A sum that a plugin adds to a statement, in the reader's language. */
export interface StatementLine {
  /** Unique, such as `settlement.commission`. */
  key: string;
  label: string;
  /** Whole rupiah of the period; negative for what is taken off. */
  amount: number;
}

export interface Report {
  from: string;
  to: string;
  totals: ReportTotals;
  /** The 50 with the largest amount. */
  products: ReportProduct[];
  /** The 100 with the largest value. */
  members: ReportMember[];
  /** What the totals are made of, the latest first. */
  orders: ReportOrder[];
  /** What plugins add to the totals, in their order. */
  lines: StatementLine[];
  next_cursor: string | null;
}
