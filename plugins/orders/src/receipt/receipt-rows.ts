import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CartAddressRow } from "../cart/summary/cart-rows";
import type { SellerOrderStatus } from "@pasar-sentra/wire/states/seller-order-status";
import type { SupplyUnit } from "@pasar-sentra/wire/supply-unit";

export interface SellerOrderRow {
  id: string;
  order_id: string;
  cooperative_id: string;
  number: string;
  status: SellerOrderStatus;
  shipping_name: string | null;
  item_total: unknown;
  shipping_total: unknown;
  tax_total: unknown;
  discount_total: unknown;
  total: unknown;
  lines: {
    order_line_item_id: string;
    id: string;
    product_id: string | null;
    product_handle: string | null;
    thumbnail: string | null;
    title: string;
    variant_title: string | null;
    quantity: number;
    declined_quantity: number;
    cancelled_quantity: number;
    returned_quantity: number;
    unit: SupplyUnit | null;
    unit_price: unknown;
    total: unknown;
  }[];
  transitions: {
    id: string;
    created_at: string | Date;
    from_status: SellerOrderStatus | null;
    to_status: SellerOrderStatus;
    reason: string | null;
  }[];
  promised_on: string | null;
  parcels: {
    id: string;
    number: string;
    status: "packed" | "shipped" | "delivered";
    courier: string | null;
    tracking_number: string | null;
    shipped_at: string | Date | null;
    delivered_at: string | Date | null;
  }[];
  refunds: { amount: unknown; status: "owed" | "paid" }[];
  messages: {
    id: string;
    author_type: "producer" | "customer" | "system";
    author_name: string | null;
    channel: string;
    body: string;
    created_at: string | Date;
  }[];
}

export interface OrderRow {
  id: string;
  display_id: number;
  created_at: string | Date;
  customer_id: string | null;
  email: string | null;
  status: string;
  payment_status: string;
  item_total: unknown;
  shipping_total: unknown;
  tax_total: unknown;
  discount_total: unknown;
  total: unknown;
  shipping_address: CartAddressRow | null;
  items: { id: string; product_id: string; product_handle: string | null; thumbnail: string | null }[];
  payment_collections: { status: string; captured_amount: unknown; refunded_amount: unknown }[];
  seller_orders: SellerOrderRow[];
}

const FIELDS = [
  "id",
  "display_id",
  "created_at",
  "customer_id",
  "email",
  "status",
  "item_total",
  "shipping_total",
  "tax_total",
  "discount_total",
  "total",
  "shipping_address.first_name",
  "shipping_address.phone",
  "shipping_address.address_1",
  "shipping_address.postal_code",
  "shipping_address.metadata",
  "items.id",
  "items.product_id",
  "items.product_handle",
  "items.thumbnail",
  "payment_collections.status",
  "payment_collections.captured_amount",
  "payment_collections.refunded_amount",
  "seller_orders.*",
  "seller_orders.lines.*",
  "seller_orders.transitions.*",
  "seller_orders.parcels.*",
  "seller_orders.refunds.*",
  "seller_orders.messages.*",
];

/** An order with its shares; null when there is none. */
export async function loadOrderRow(container: MedusaContainer, id: string): Promise<OrderRow | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id } });
  return (data[0] as unknown as OrderRow | undefined) ?? null;
}
