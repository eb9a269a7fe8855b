import type { SupplyUnit } from "./supply-unit";
import type { CapacitySource } from "./capacity-source";
import type { EarliestDate } from "./earliest-date-view";
import type { AllocationStatus } from "./states/allocation-status";
import type { SellerOrderStatus } from "./states/seller-order-status";
import type { ShareStatus } from "./states/share-status";

/** Shapes of the routes about sharing work, capacity and dates. Quantities count base units unless named units. */

export interface WorkTitle {
  title: string;
  variant_title: string | null;
  /** Base unit. */
  unit: SupplyUnit;
  /** Unit that work is shared in; null when it is the base unit. */
  trade_unit: SupplyUnit | null;
  /** Base units in it. */
  unit_size: number;
}

export interface AllocationMemberView {
  member_id: string;
  workshop_name: string;
  workers: number;
  /** Whole units free until the due day. */
  capacity_units: number;
  certificate_ok: boolean;
  /** Rupiah a worker, this year. */
  given_this_year: number;
  /** How an earlier offer of this work ended. */
  declined: "refused" | "expired" | "withdrawn" | null;
  /** Of the split that was kept, else of the rule. */
  proposed_units: number;
}

export interface ShareView {
  id: string;
  member_id: string;
  workshop_name: string;
  round: number;
  status: ShareStatus;
  quantity: number;
  quantity_accepted: number;
  quantity_delivered: number;
  quantity_passed: number;
  quantity_rejected: number;
  answer_by: string | null;
  answered_at: string | null;
  answered_by: string | null;
  reason: string | null;
  /** Rupiah at the buyer's price, before the cooperative's fee. */
  gross: number;
  /** To tell the member by WhatsApp; phone null when the member has no log-in with a number. */
  message: { phone: string | null; text: string } | null;
}

export interface AllocationView extends WorkTitle {
  id: string;
  status: AllocationStatus;
  version: number;
  round: number;
  rule: string | null;
  from_stock: boolean;
  due_on: string;
  quantity: number;
  missing_quantity: number;
  missing_units: number;
  /** Taken on by members before a part of the order was cancelled: nobody buys it now. Whose it is, by member. */
  surplus: { member_id: string; workshop_name: string; quantity: number }[];
  totals: { offered: number; accepted: number; delivered: number; passed: number; rejected: number };
  capacity_source: CapacitySource;
  members: AllocationMemberView[];
  shares: ShareView[];
  /** True when `proposed_units` were kept by somebody. */
  split_kept: boolean;
  /** Units of the missing that the proposal leaves without a maker. */
  unallocated_units: number;
}

/** Answer of `GET /producer/orders/:id/allocation`. */
export interface AllocationPage {
  order: { id: string; number: string; status: SellerOrderStatus; promised_on: string | null };
  allocations: AllocationView[];
}

export type AllocationEventAction =
  | "open"
  | "split"
  | "offer"
  | "accept"
  | "refuse"
  | "expire"
  | "withdraw"
  | "deliver"
  | "check"
  | "reduce"
  | "follow"
  | "lessen"
  | "surplus"
  | "cancel";

export interface AllocationEventView {
  id: string;
  at: string;
  title: string;
  workshop_name: string | null;
  action: AllocationEventAction;
  quantity: number | null;
  unit: SupplyUnit;
  actor_type: string;
  actor_name: string | null;
  on_behalf_of: string | null;
  reason: string | null;
}

/** A share as its member sees it. */
export interface WorkShareView extends WorkTitle {
  id: string;
  order_number: string;
  status: ShareStatus;
  quantity: number;
  quantity_accepted: number;
  quantity_delivered: number;
  quantity_passed: number;
  quantity_rejected: number;
  due_on: string;
  answer_by: string | null;
  unit_price: number;
  gross: number;
  /** Why it was refused, taken back, or rejected at the check. */
  reason: string | null;
  /** True when it was taken back since the whole order was cancelled. */
  order_cancelled: boolean;
}

/** Waiting for an answer, to make, waiting for the check, over. */
export type WorkTab = "offered" | "accepted" | "delivered" | "done";

/** Answer of `GET /producer/work?tab=`. */
export interface WorkPage {
  member: { id: string; workshop_name: string };
  /** Number of shares and rupiah (gross) in each tab. */
  summary: Record<WorkTab, { count: number; gross: number }>;
  shares: WorkShareView[];
  next_cursor: string | null;
}

export interface DeclaredCapacityView {
  id: string;
  unit: SupplyUnit;
  product_id: string | null;
  product_title: string | null;
  trade_unit: SupplyUnit | null;
  unit_size: number;
  weekly_quantity: number;
  effective_from: string;
}

export interface CapacityMemberView {
  member_id: string;
  workshop_name: string;
  workers: number;
  /** In force today or later; ascending by scope and day. */
  declared: DeclaredCapacityView[];
  /** Offered or accepted and not delivered, by base unit. */
  open: { unit: SupplyUnit; quantity: number }[];
}

export interface CapacityPauseView {
  id: string;
  member_id: string | null;
  from_date: string;
  until_date: string;
  reason: string | null;
}

/** A thing that capacity can be declared for: all goods of a unit, or one product. */
export interface CapacityScopeView {
  unit: SupplyUnit;
  product_id: string | null;
  product_title: string | null;
  trade_unit: SupplyUnit | null;
  unit_size: number;
}

/** Answer of `GET /producer/capacity`. */
export interface CapacityPage {
  members: CapacityMemberView[];
  pauses: CapacityPauseView[];
  scopes: CapacityScopeView[];
  /** May change everybody's, or only the own. */
  may_change_all: boolean;
}

/** Answer of `GET /store/promise?variant_id=&quantity=`. */
export interface PromiseAnswer {
  promise: EarliestDate;
}
