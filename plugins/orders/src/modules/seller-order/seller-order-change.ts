import type { SellerOrderReturnStatus } from "@pasar-sentra/wire/states/seller-order-return-status";
import type { SellerOrderStatus } from "@pasar-sentra/wire/states/seller-order-status";
import type { SellerOrderTab } from "@pasar-sentra/wire/seller-order-tab";

/** What may change on a seller order itself. */
export interface SellerOrderFields {
  status: SellerOrderStatus;
  tab: SellerOrderTab;
  due_at: Date;
  is_unsettled: boolean;
  is_unheard: boolean;
  paid_at: Date | null;
  accept_by: Date | null;
  warned_at: Date | null;
  accepted_at: Date | null;
  accepted_by: string | null;
  accepted_by_name: string | null;
  promised_on: string | null;
  delivered_at: Date | null;
  open_returns: number;
}

export interface LineQuantities {
  accepted_quantity: number;
  declined_quantity: number;
  cancelled_quantity: number;
  shipped_quantity: number;
  returned_quantity: number;
}

export interface ParcelFields {
  status: "packed" | "shipped" | "delivered";
  courier: string | null;
  tracking_number: string | null;
  shipped_at: Date | null;
  delivered_at: Date | null;
  fulfillment_id: string | null;
}

export interface NewParcel {
  number: string;
  weight: number | null;
  packed_at: Date;
  lines: { seller_order_line_id: string; quantity: number }[];
}

export interface NewReturn {
  number: string;
  reason: string;
  lines: { seller_order_line_id: string; quantity: number }[];
}

/** Whole rupiah. */
export interface NewRefund {
  cause: string;
  goods_amount: number;
  shipping_amount: number;
  amount: number;
}

export interface NewTransition {
  action: string;
  from_status: SellerOrderStatus | null;
  to_status: SellerOrderStatus;
  actor_type: string;
  actor_id: string | null;
  actor_name: string | null;
  on_behalf_of: string | null;
  reason: string | null;
  subject: string | null;
  request_key: string | null;
  changed: TransitionChange | null;
}

/** What one action wrote besides the status; quantities are the new ones, base units. */
export interface TransitionChange {
  lines?: ({ id: string } & Partial<LineQuantities>)[];
  parcels?: ({ id: string } & Partial<ParcelFields>)[];
  returns?: { id: string; status: SellerOrderReturnStatus }[];
  new_returns?: NewReturn[];
  new_refunds?: NewRefund[];
}

/** Everything that one action writes, in one transaction. */
export interface SellerOrderChange {
  id: string;
  /** The version on which the decision rests. */
  seen_version: number;
  order: Partial<SellerOrderFields>;
  transitions: NewTransition[];
  lines?: ({ id: string } & Partial<LineQuantities>)[];
  parcels?: ({ id: string } & Partial<ParcelFields>)[];
  removed_parcels?: string[];
  /** Of an action that is undone: with its traces, its request counts as one that was never decided. */
  removed_transitions?: string[];
  removed_refunds?: string[];
  returns?: { id: string; status: SellerOrderReturnStatus; received_at?: Date | null }[];
  new_parcels?: NewParcel[];
  new_returns?: NewReturn[];
  new_refunds?: NewRefund[];
}
