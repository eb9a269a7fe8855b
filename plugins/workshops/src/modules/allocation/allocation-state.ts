import type { SupplyUnit } from "@pasar-sentra/wire/supply-unit";
import type { AllocationEventAction } from "@pasar-sentra/wire/allocation";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import type { AllocationStatus } from "@pasar-sentra/wire/states/allocation-status";
import type { ShareStatus } from "@pasar-sentra/wire/states/share-status";

/** See the models for the meaning of each. Quantities are base units. */
export interface AllocationRow {
  id: string;
  seller_order_id: string;
  seller_order_number: string;
  seller_order_line_id: string;
  cooperative_id: string;
  product_id: string | null;
  variant_id: string | null;
  title: string;
  variant_title: string | null;
  unit: SupplyUnit;
  trade_unit: SupplyUnit | null;
  unit_size: number;
  unit_price: number;
  quantity: number;
  missing_quantity: number;
  surplus_quantity: number;
  from_stock: boolean;
  due_on: string;
  status: AllocationStatus;
  round: number;
  rule: string | null;
  version: number;
  changed_by: string | null;
}

export interface ShareRow {
  id: string;
  member_id: string;
  round: number;
  status: ShareStatus;
  quantity: number;
  quantity_accepted: number;
  quantity_delivered: number;
  quantity_passed: number;
  quantity_rejected: number;
  offered_at: Date | null;
  answer_by: Date | null;
  answered_at: Date | null;
  answered_by: string | null;
  reason: string | null;
  lessened_from: number | null;
}

export interface AllocationState {
  allocation: AllocationRow;
  shares: ShareRow[];
}

export interface NewEvent extends HistoryActor {
  share_id: string | null;
  member_id: string | null;
  action: AllocationEventAction;
  from_status: string | null;
  to_status: string;
  quantity: number | null;
  reason: string | null;
}

/** What a decision writes: all of it in one transaction. */
export interface AllocationChange {
  new_shares?: ShareRow[];
  removed_shares?: string[];
  shares?: ({ id: string } & Partial<ShareRow>)[];
  allocation?: Partial<
    Pick<AllocationRow, "quantity" | "surplus_quantity" | "round" | "rule" | "due_on" | "status">
  >;
  events: NewEvent[];
}

/** Who decides, and at which instant. */
export interface Decision {
  actor: HistoryActor;
  now: Date;
}
