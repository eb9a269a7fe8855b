import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_ORDER_MODULE } from "../modules/seller-order";
import type { SellerOrderModuleService } from "../modules/seller-order/service";
import type { SellerOrderReturnStatus } from "@pasar-sentra/wire/states/seller-order-return-status";
import type { SupplyUnit } from "@pasar-sentra/wire/supply-unit";
import type {
  LineQuantities,
  ParcelFields,
  SellerOrderFields,
} from "../modules/seller-order/seller-order-change";

export interface LineRecord extends LineQuantities {
  id: string;
  order_line_item_id: string;
  variant_id: string | null;
  product_id: string | null;
  product_handle: string | null;
  thumbnail: string | null;
  title: string;
  variant_title: string | null;
  quantity: number;
  unit: SupplyUnit | null;
  trade_unit: SupplyUnit | null;
  trade_unit_size: number;
  unit_weight: number | null;
  unit_price: number;
  total: number;
}

export interface ParcelRecord extends ParcelFields {
  id: string;
  number: string;
  weight: number | null;
  packed_at: Date;
  lines: { seller_order_line_id: string; quantity: number }[];
}

export interface ReturnRecord {
  id: string;
  number: string;
  status: SellerOrderReturnStatus;
  reason: string;
  created_at: Date;
  received_at: Date | null;
  medusa_return_id: string | null;
  lines: { seller_order_line_id: string; quantity: number }[];
}

export interface RefundRecord {
  id: string;
  cause: string;
  goods_amount: number;
  shipping_amount: number;
  amount: number;
  status: "owed" | "paid";
  refund_id: string | null;
  created_at: Date;
  paid_at: Date | null;
}

/** A seller order with all that decisions about it need. Plain numbers, whole rupiah. */
export interface SellerOrderRecord extends SellerOrderFields {
  id: string;
  order_id: string;
  cooperative_id: string;
  number: string;
  /** Id of the last transition that each follower has heard of, by its name. */
  heard: Record<string, string> | null;
  version: number;
  created_at: Date;
  shipping_option_id: string | null;
  shipping_name: string | null;
  item_total: number;
  shipping_total: number;
  tax_total: number;
  discount_total: number;
  total: number;
  lines: LineRecord[];
  parcels: ParcelRecord[];
  returns: ReturnRecord[];
  refunds: RefundRecord[];
}

const RELATIONS = ["lines", "parcels", "parcels.lines", "returns", "returns.lines", "refunds"];

/**
 * @param cooperativeId whose order it has to be; null for the system
 * @returns null when there is none, or it is another cooperative's
 */
export async function loadSellerOrder(
  container: MedusaContainer,
  id: string,
  cooperativeId: string | null,
): Promise<SellerOrderRecord | null> {
  const [row] = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrders(
      { id, ...(cooperativeId === null ? {} : { cooperative_id: cooperativeId }) },
      { relations: RELATIONS, take: 1 },
    );
  return row ? toRecord(row as unknown as SellerOrderRecord) : null;
}

function toRecord(row: SellerOrderRecord): SellerOrderRecord {
  return {
    ...row,
    item_total: Number(row.item_total),
    shipping_total: Number(row.shipping_total),
    tax_total: Number(row.tax_total),
    discount_total: Number(row.discount_total),
    total: Number(row.total),
    lines: [...row.lines]
      .sort(byId)
      .map((line) => ({ ...line, unit_price: Number(line.unit_price), total: Number(line.total) })),
    parcels: [...row.parcels].sort(byId),
    returns: [...row.returns].sort(byId),
    refunds: [...row.refunds].sort(byId).map((refund) => ({
      ...refund,
      goods_amount: Number(refund.goods_amount),
      shipping_amount: Number(refund.shipping_amount),
      amount: Number(refund.amount),
    })),
  };
}

/** Ids begin with their time (ULID): the order in which rows were made, and a stable one for rows of one moment. */
function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
