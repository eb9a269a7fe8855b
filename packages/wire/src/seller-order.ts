/**
 * Shapes that the routes below `/producer/orders` answer with and take. Types only: the storefront imports them.
 * Money is whole rupiah, weight grams, quantities count the line's `unit`, instants ISO 8601 UTC.
 */
import type { SellerOrderTab } from "./seller-order-tab";
import type { SellerOrderAction, SellerOrderStatus } from "./states/seller-order-status";
import type { SellerOrderReturnAction, SellerOrderReturnStatus } from "./states/seller-order-return-status";
import type { AddressView } from "./cart";
import type { PictureView } from "./picture";
import type { SupplyUnit } from "./supply-unit";

/** What `GET /producer/orders?tab=` lists; `returns`: orders with a return that is neither refunded nor rejected. */
export type SellerOrderListTab = SellerOrderTab | "returns";

/** Orders by tab; 100 means "100 or more", so that counting stays cheap. */
export type SellerOrderCounts = Record<SellerOrderListTab, number>;

export interface SellerOrderRow {
  id: string;
  number: string;
  status: SellerOrderStatus;
  placed_at: string;
  /** Until when to accept, while the order is placed. */
  accept_by: string | null;
  /** Day on which the goods are ready, `YYYY-MM-DD` in Jakarta, as promised to the buyer. */
  promised_on: string | null;
  is_late: boolean;
  buyer_name: string;
  regency_name: string;
  first_line: {
    title: string;
    variant_title: string | null;
    quantity: number;
    unit: SupplyUnit | null;
  } | null;
  line_count: number;
  total: number;
  picture: PictureView | null;
}

/** Answer of `GET /producer/orders`. */
export interface SellerOrderList {
  orders: SellerOrderRow[];
  next_cursor: string | null;
  counts: SellerOrderCounts;
}

export interface SellerOrderLineDetail {
  id: string;
  title: string;
  variant_title: string | null;
  picture: PictureView | null;
  unit: SupplyUnit | null;
  trade_unit: SupplyUnit | null;
  trade_unit_size: number;
  unit_price: number;
  total: number;
  quantity: number;
  accepted_quantity: number;
  declined_quantity: number;
  cancelled_quantity: number;
  shipped_quantity: number;
  returned_quantity: number;
  /** In parcels that are packed and not shipped yet. */
  packed_quantity: number;
  /** Accepted, and neither cancelled nor in a parcel: what can still be packed. */
  to_pack: number;
  /** Delivered and not given back: what a return can name. */
  returnable: number;
}

export interface ParcelDetail {
  id: string;
  number: string;
  status: "packed" | "shipped" | "delivered";
  weight: number | null;
  courier: string | null;
  tracking_number: string | null;
  packed_at: string;
  shipped_at: string | null;
  delivered_at: string | null;
  lines: { seller_order_line_id: string; quantity: number }[];
}

export interface ReturnDetail {
  id: string;
  number: string;
  status: SellerOrderReturnStatus;
  reason: string;
  created_at: string;
  received_at: string | null;
  lines: { seller_order_line_id: string; quantity: number }[];
  /** What the buyer gets back for it. */
  refund_amount: number;
  actions: SellerOrderReturnAction[];
}

export interface RefundDetail {
  cause: string;
  goods_amount: number;
  shipping_amount: number;
  amount: number;
  /** `owed`: decided, and on its way to the buyer. */
  status: "owed" | "paid";
  created_at: string;
  paid_at: string | null;
}

export interface MessageDetail {
  id: string;
  author_type: "producer" | "customer" | "system";
  author_name: string | null;
  on_behalf_of: string | null;
  channel: "note" | "whatsapp";
  body: string;
  created_at: string;
}

export interface TransitionDetail {
  action: string;
  from_status: SellerOrderStatus | null;
  to_status: SellerOrderStatus;
  actor_type: string;
  actor_name: string | null;
  on_behalf_of: string | null;
  reason: string | null;
  /** Number of the parcel or return that it concerns. */
  subject: string | null;
  at: string;
}

export interface AllocationSummary {
  id: string;
  title: string;
  variant_title: string | null;
  unit: SupplyUnit;
  quantity: number;
  /** What has no maker yet. */
  missing_quantity: number;
  from_stock: boolean;
}

/** Answer of `GET /producer/orders/:id`, and of every action on it, under the key `order`. */
export interface SellerOrderDetail {
  id: string;
  number: string;
  status: SellerOrderStatus;
  /** What the state machine allows now, whoever asks. */
  actions: SellerOrderAction[];
  placed_at: string;
  paid_at: string | null;
  accept_by: string | null;
  accepted_at: string | null;
  accepted_by_name: string | null;
  promised_on: string | null;
  is_late: boolean;
  delivered_at: string | null;
  /** The day when the money of a delivered order is due, `YYYY-MM-DD` in Jakarta. */
  payout_on: string | null;
  buyer: { name: string; phone: string | null; email: string; locale: "id-ID" | "en-US" };
  address: AddressView | null;
  shipping_name: string | null;
  lines: SellerOrderLineDetail[];
  item_total: number;
  shipping_total: number;
  tax_total: number;
  discount_total: number;
  total: number;
  /** Of `total`, what the buyer gets or got back. */
  refund_total: number;
  refunds: RefundDetail[];
  /** How the accepted work is shared over the members, one for each accepted line. */
  allocations: AllocationSummary[];
  parcels: ParcelDetail[];
  returns: ReturnDetail[];
  messages: MessageDetail[];
  history: TransitionDetail[];
}

/** Body of `POST /producer/orders/:id/accept`; without `lines` everything is accepted. */
export interface AcceptBody {
  /** One for each line; 0 declines it. Whole units of trade, or all of the line. */
  lines?: { line_id: string; quantity: number }[];
  /** Needed when something is declined. */
  reason?: string;
}

/** Body of `POST /producer/orders/:id/cancel`; without `lines` everything that is not shipped is cancelled. */
export interface CancelBody {
  reason: string;
  lines?: { line_id: string; quantity: number }[];
}

/** Body of `POST /producer/orders/:id/parcels`; without `lines` everything that can be packed goes in. */
export interface PackBody {
  lines?: { line_id: string; quantity: number }[];
  weight?: number;
}

/** Body of `POST /producer/orders/:id/parcels/:parcel_id/ship`. */
export interface ShipBody {
  courier: string;
  tracking_number: string;
}

/** Body of `POST /producer/orders/:id/returns`. */
export interface ReturnBody {
  reason: string;
  lines: { line_id: string; quantity: number }[];
}

/** Body of `POST /producer/orders/:id/messages`. */
export interface MessageBody {
  body: string;
  channel?: "note" | "whatsapp";
}

/** 409 when the order has moved on: "already accepted by … at …". */
export interface AlreadyMovedBody {
  type: "conflict";
  code: "already_moved";
  message: string;
  by: string | null;
  at: string;
  status: SellerOrderStatus;
}
