import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { toAddressView } from "../../cart/summary/address-view";
import type { CartAddressRow } from "../../cart/summary/cart-rows";
import { thumbnailPicture } from "../../cart/summary/thumbnail-picture";
import { SELLER_ORDER_MODULE } from "../../modules/seller-order";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import type {
  MessageDetail,
  ParcelDetail,
  RefundDetail,
  ReturnDetail,
  SellerOrderDetail,
  SellerOrderLineDetail,
  TransitionDetail,
} from "@pasar-sentra/wire/seller-order";
import { sellerOrderReturnMachine } from "@pasar-sentra/wire/states/seller-order-return-status";
import { sellerOrderStatusMachine } from "@pasar-sentra/wire/states/seller-order-status";
import { allowedActions } from "@pasar-sentra/wire/state-machine";
import { moneyDue } from "../../money/money-due-port";
import { sellerOrderWork } from "../followers";
import { packedQuantity, returnable, toPack } from "../line-quantities";
import { newRefund } from "../new-refund";
import type { LineRecord, ReturnRecord, SellerOrderRecord } from "../seller-order-record";
import { isLate } from "./is-late";

/** Most rows of the history and of the messages that one page shows; the newest. */
const MOST_HISTORY = 200;

interface BuyerRow {
  email: string | null;
  locale: string | null;
  shipping_address: CartAddressRow | null;
}

/** All that the cooperative's page of an order shows; a constant number of SQL statements. */
export async function sellerOrderDetail(
  container: MedusaContainer,
  order: SellerOrderRecord,
): Promise<SellerOrderDetail> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const newest = { take: MOST_HISTORY, order: { id: "DESC" } } as const;
  const [buyer, allocations, owed, transitions, messages] = await Promise.all([
    readBuyer(container, order.order_id),
    sellerOrderWork.one().summaries(container, order.id),
    moneyDue.one().owedBy(container, order),
    service.listSellerOrderTransitions({ seller_order_id: order.id }, newest),
    service.listSellerOrderMessages({ seller_order_id: order.id }, newest),
  ]);
  return {
    id: order.id,
    number: order.number,
    status: order.status,
    actions: allowedActions(sellerOrderStatusMachine, order.status),
    placed_at: iso(order.created_at),
    paid_at: isoOrNull(order.paid_at),
    accept_by: order.status === "placed" ? isoOrNull(order.accept_by) : null,
    accepted_at: isoOrNull(order.accepted_at),
    accepted_by_name: order.accepted_by_name,
    promised_on: order.promised_on,
    is_late: isLate(order, new Date()),
    delivered_at: isoOrNull(order.delivered_at),
    payout_on: owed.find(({ to }) => to === "cooperative")?.due_on ?? null,
    ...buyerView(buyer),
    shipping_name: order.shipping_name,
    lines: order.lines.map((line) => lineView(line, order)),
    item_total: order.item_total,
    shipping_total: order.shipping_total,
    tax_total: order.tax_total,
    discount_total: order.discount_total,
    total: order.total,
    refund_total: order.refunds.reduce((sum, { amount }) => sum + amount, 0),
    refunds: order.refunds.map(refundView),
    allocations,
    parcels: order.parcels.map(parcelView),
    returns: order.returns.map((row) => returnView(row, order)),
    messages: [...messages].reverse().map((row) => messageView(row as unknown as MessageRow)),
    history: [...transitions].reverse().map((row) => transitionView(row as unknown as TransitionRow)),
  };
}

async function readBuyer(container: MedusaContainer, orderId: string): Promise<BuyerRow | undefined> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order",
    fields: [
      "email",
      "locale",
      "shipping_address.first_name",
      "shipping_address.phone",
      "shipping_address.address_1",
      "shipping_address.postal_code",
      "shipping_address.metadata",
    ],
    filters: { id: orderId },
  });
  return data[0] as unknown as BuyerRow | undefined;
}

function buyerView(row: BuyerRow | undefined): Pick<SellerOrderDetail, "buyer" | "address"> {
  const address = toAddressView(row?.shipping_address ?? null);
  return {
    buyer: {
      name: address?.first_name ?? "",
      phone: address?.phone ?? null,
      email: row?.email ?? "",
      locale: row?.locale === "en-US" ? "en-US" : "id-ID",
    },
    address,
  };
}

function lineView(line: LineRecord, order: SellerOrderRecord): SellerOrderLineDetail {
  const { id, title, variant_title, unit, trade_unit, trade_unit_size, unit_price, total } = line;
  return {
    ...{ id, title, variant_title, unit, trade_unit, trade_unit_size, unit_price, total },
    picture: line.product_id ? thumbnailPicture(line.product_id, line.thumbnail, title) : null,
    quantity: line.quantity,
    accepted_quantity: line.accepted_quantity,
    declined_quantity: line.declined_quantity,
    cancelled_quantity: line.cancelled_quantity,
    shipped_quantity: line.shipped_quantity,
    returned_quantity: line.returned_quantity,
    packed_quantity: packedQuantity(line, order.parcels),
    to_pack: toPack(line, order.parcels),
    returnable: returnable(line, order),
  };
}

function parcelView(parcel: SellerOrderRecord["parcels"][number]): ParcelDetail {
  const { id, number, status, weight, courier, tracking_number } = parcel;
  return {
    ...{ id, number, status, weight, courier, tracking_number },
    packed_at: iso(parcel.packed_at),
    shipped_at: isoOrNull(parcel.shipped_at),
    delivered_at: isoOrNull(parcel.delivered_at),
    lines: parcel.lines.map(({ seller_order_line_id, quantity }) => ({ seller_order_line_id, quantity })),
  };
}

function returnView(row: ReturnRecord, order: SellerOrderRecord): ReturnDetail {
  const known = order.refunds.find(({ cause }) => cause === `return-${row.id}`);
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    reason: row.reason,
    created_at: iso(row.created_at),
    received_at: isoOrNull(row.received_at),
    lines: row.lines.map(({ seller_order_line_id, quantity }) => ({ seller_order_line_id, quantity })),
    refund_amount: known?.amount ?? expectedRefund(row, order),
    actions: allowedActions(sellerOrderReturnMachine, row.status),
  };
}

function expectedRefund(row: ReturnRecord, order: SellerOrderRecord): number {
  if (row.status === "rejected") return 0;
  const changed = row.lines.map(({ seller_order_line_id, quantity }) => {
    const line = order.lines.find(({ id }) => id === seller_order_line_id);
    return { id: seller_order_line_id, returned_quantity: (line?.returned_quantity ?? 0) + quantity };
  });
  return newRefund(order, changed, "")[0]?.amount ?? 0;
}

function refundView(refund: SellerOrderRecord["refunds"][number]): RefundDetail {
  const { cause, goods_amount, shipping_amount, amount, status } = refund;
  return {
    ...{ cause, goods_amount, shipping_amount, amount, status },
    created_at: iso(refund.created_at),
    paid_at: isoOrNull(refund.paid_at),
  };
}

type MessageRow = Omit<MessageDetail, "created_at"> & { created_at: Date };

export function messageView(row: MessageRow): MessageDetail {
  const { id, author_type, author_name, on_behalf_of, channel, body } = row;
  return { id, author_type, author_name, on_behalf_of, channel, body, created_at: iso(row.created_at) };
}

type TransitionRow = Omit<TransitionDetail, "at"> & { created_at: Date };

function transitionView(row: TransitionRow): TransitionDetail {
  const { action, from_status, to_status, actor_type, actor_name, on_behalf_of, reason, subject } = row;
  return {
    ...{ action, from_status, to_status, actor_type, actor_name, on_behalf_of, reason, subject },
    at: iso(row.created_at),
  };
}

function iso(value: Date | string): string {
  return new Date(value).toISOString();
}

function isoOrNull(value: Date | string | null): string | null {
  return value === null ? null : iso(value);
}
