import type { AddressView } from "./cart";
import type { PictureView } from "./picture";
import type { SellerOrderStatus } from "./states/seller-order-status";
import type { SupplyUnit } from "./supply-unit";

export interface SellerOrderView {
  id: string;
  number: string;
  status: SellerOrderStatus;
  cooperative: { slug: string; legal_name: string; whatsapp: string; regency_name: string };
  lines: {
    title: string;
    variant_title: string | null;
    product_handle: string | null;
    quantity: number;
    /** Of `quantity`, what the cooperative declined or cancelled, and what was given back. */
    not_sent: number;
    returned: number;
    unit: SupplyUnit | null;
    unit_price: number;
    total: number;
    picture: PictureView | null;
  }[];
  shipping_name: string | null;
  /** Day on which the goods are ready, `YYYY-MM-DD` in Jakarta; null when it was not known. */
  promised_on: string | null;
  item_total: number;
  shipping_total: number;
  tax_total: number;
  discount_total: number;
  total: number;
  /** Of `total`, what the buyer gets or got back. */
  refund_total: number;
  /** Those that have left. */
  parcels: {
    number: string;
    courier: string;
    tracking_number: string;
    shipped_at: string | null;
    delivered_at: string | null;
  }[];
  messages: { id: string; is_mine: boolean; body: string; at: string }[];
  history: { at: string; to_status: SellerOrderStatus; reason: string | null }[];
}

/** Answer of `GET /store/orders/:id/receipt`: what the owner, or the holder of the signed link, sees. */
export interface OrderReceipt {
  id: string;
  display_id: number;
  created_at: string;
  email: string;
  payment_status: "awaiting" | "paid" | "cancelled" | "refunded" | "partially_refunded";
  shipping_address: AddressView | null;
  seller_orders: SellerOrderView[];
  item_total: number;
  shipping_total: number;
  tax_total: number;
  discount_total: number;
  total: number;
  /** Of `total`, what the buyer gets or got back. */
  refund_total: number;
  transfer: {
    amount: number;
    unique_code: number;
    bank_name: string;
    account_number: string;
    account_holder: string;
    status: "awaiting" | "received" | "expired";
    expires_at: string;
  } | null;
}

/** A row of `GET /store/customers/me/order-summaries`. */
export interface OrderSummary {
  id: string;
  display_id: number;
  created_at: string;
  payment_status: OrderReceipt["payment_status"];
  total: number;
  seller_orders: { number: string; status: SellerOrderStatus; cooperative_name: string }[];
}
