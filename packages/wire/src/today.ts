/**
 * Shape of `GET /producer/today`: what someone has to do today. Types only. Money is whole rupiah, quantities count
 * `unit`, instants are ISO 8601 UTC, days `YYYY-MM-DD` in Jakarta.
 */
import type { ListingState } from "./states/listing-state";
import type { SellerOrderStatus } from "./states/seller-order-status";
import type { SupplyUnit } from "./supply-unit";

/** The first few of a list, the most urgent first, and how many there are; 100 means "100 or more". */
export interface TodayList<Row> {
  rows: Row[];
  count: number;
}

export interface TodayOrder {
  id: string;
  number: string;
  status: SellerOrderStatus;
  title: string;
  variant_title: string | null;
  quantity: number;
  unit: SupplyUnit | null;
  /** Lines of the order; the texts are of the first one. */
  line_count: number;
  total: number;
  /** Until when to accept. */
  accept_by: string | null;
  /** Day on which the goods are ready, as promised to the buyer. */
  promised_on: string | null;
}

/** Work that an officer has to follow up. */
export interface TodayAllocation {
  id: string;
  seller_order_id: string;
  seller_order_number: string;
  title: string;
  variant_title: string | null;
  unit: SupplyUnit;
  /** Members who have not answered; 0 when the work has to be shared out (again). */
  waiting_members: number;
  /** What waits for an answer, or has no maker. */
  quantity: number;
  /** When the first answer is due. */
  answer_by: string | null;
  due_on: string;
}

export interface TodayListing {
  id: string;
  title: string;
  state: ListingState;
  /** What is to be mended. */
  reason: string;
  /** The rule that took it off the shelf; null when the operator gave it back. */
  rule: string | null;
}

/** Money of delivered orders, less what buyers got back, on the day when it is due. */
export interface MoneyDue {
  due_on: string;
  amount: number;
  order_count: number;
  /** The first 20 of what it is made of. */
  orders: { id: string; number: string; total: number; refunded: number }[];
}

/** What a plugin has to say beside the house's own lists, in the reader's language. */
export interface TodaySection {
  /** Unique, such as `packaging.expiring`. */
  key: string;
  title: string;
  /** At most ten, the most urgent first. */
  rows: TodaySectionRow[];
}

export interface TodaySectionRow {
  id: string;
  title: string;
  /** A second line: what is the matter, and what to do. */
  text: string | null;
  /** When it is due. */
  due_on: string | null;
  /** Where to do it: a path of the workspace in the reader's language. */
  href: string | null;
}

export interface CooperativeToday {
  view: "cooperative";
  to_accept: TodayList<TodayOrder>;
  /** Packed, and not late. */
  to_ship: TodayList<TodayOrder>;
  /** Not shipped, and the promised day is over. */
  late: TodayList<TodayOrder>;
  /** Accepted and not packed yet. */
  to_make_count: number;
  allocations: TodayAllocation[];
  listings: TodayListing[];
  /** Workshops that want to join and have no answer; 100 means "100 or more". 0 for whoever may not answer. */
  applicant_count: number;
  money: MoneyDue[];
  /** Days after delivery when money is due. */
  payout_days: number;
  sections: TodaySection[];
}

/** A member's share of an order. */
export interface TodayShare {
  id: string;
  title: string;
  variant_title: string | null;
  unit: SupplyUnit;
  /** Offered; of accepted work what was accepted. */
  quantity: number;
  /** Brought to the cooperative so far. */
  delivered: number;
  answer_by: string | null;
  due_on: string;
}

/** Passed work of a member, at the buyer's price: what the cooperative keeps is not taken off here. */
export interface MemberMoney {
  share_id: string;
  title: string;
  unit: SupplyUnit;
  quantity_passed: number;
  quantity_rejected: number;
  value: number;
  /** Null until the buyer has the goods. */
  due_on: string | null;
}

export interface MemberToday {
  view: "member";
  offers: TodayShare[];
  work: TodayShare[];
  money: MemberMoney[];
  payout_days: number;
  sections: TodaySection[];
}

export type Today = CooperativeToday | MemberToday;
