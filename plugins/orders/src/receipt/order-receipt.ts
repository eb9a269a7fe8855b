import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { areaPath } from "@pasar-sentra/foundation/areas/area-path";
import { toAddressView } from "../cart/summary/address-view";
import { thumbnailPicture } from "../cart/summary/thumbnail-picture";
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer";
import type { BankTransferModuleService } from "../modules/bank-transfer/service";
import { ordersOptions } from "../orders-options";
import type { OrderReceipt, SellerOrderView } from "@pasar-sentra/wire/order";
import { paymentStatus } from "./payment-status";
import type { OrderRow, SellerOrderRow } from "./receipt-rows";
import { wholeRupiah } from "@pasar-sentra/foundation/money/whole-rupiah";

interface SellerRow {
  id: string;
  slug: string;
  legal_name: string;
  whatsapp: string;
  area_code: string;
}

/** What the buyer sees of an order: how to pay, and each cooperative's share with its history. */
export async function orderReceipt(container: MedusaContainer, order: OrderRow): Promise<OrderReceipt> {
  const [sellers, transfer] = await Promise.all([
    sellersById(container, order.seller_orders),
    transferOf(container, order.id),
  ]);
  return {
    id: order.id,
    display_id: order.display_id,
    created_at: instant(order.created_at),
    email: order.email ?? "",
    payment_status: paymentStatus(order),
    shipping_address: toAddressView(order.shipping_address),
    seller_orders: [...order.seller_orders]
      .sort((a, b) => (a.number < b.number ? -1 : 1))
      .map((row) => sellerOrderView(row, order, sellers)),
    ...totals(sumOfShares(order)),
    refund_total: order.seller_orders
      .flatMap(({ refunds }) => refunds)
      .reduce((sum, { amount }) => sum + Number(amount), 0),
    transfer,
  };
}

const TOTALS = ["item_total", "shipping_total", "tax_total", "discount_total", "total"] as const;

/** As it was ordered: Medusa's own totals shrink with what is declined, which is shown as money given back. */
function sumOfShares(order: OrderRow): Record<(typeof TOTALS)[number], unknown> {
  if (order.seller_orders.length === 0) return order;
  const sums = TOTALS.map((name) => [
    name,
    order.seller_orders.reduce((sum, share) => sum + Number(share[name]), 0),
  ]);
  return Object.fromEntries(sums) as Record<(typeof TOTALS)[number], number>;
}

function sellerOrderView(
  row: SellerOrderRow,
  order: OrderRow,
  sellers: ReadonlyMap<string, SellerRow>,
): SellerOrderView {
  const seller = sellers.get(row.cooperative_id);
  return {
    id: row.id,
    number: row.number,
    status: row.status,
    cooperative: {
      slug: seller?.slug ?? "",
      legal_name: seller?.legal_name ?? "",
      whatsapp: seller?.whatsapp ?? "",
      regency_name: (seller && areaPath(seller.area_code)?.path[1]?.name) ?? "",
    },
    lines: [...row.lines].sort(byId).map((line) => lineView(line, order)),
    shipping_name: row.shipping_name,
    promised_on: row.promised_on,
    ...totals(row),
    refund_total: row.refunds.reduce((sum, { amount }) => sum + Number(amount), 0),
    parcels: row.parcels
      .filter(({ status }) => status !== "packed")
      .sort(byId)
      .map(parcelView),
    messages: [...row.messages].sort(byId).map(messageView),
    history: [...row.transitions]
      .sort(byId)
      .filter(({ from_status, to_status }) => from_status !== to_status)
      .map(({ created_at, to_status, reason }) => ({ at: instant(created_at), to_status, reason })),
  };
}

function parcelView(parcel: SellerOrderRow["parcels"][number]): SellerOrderView["parcels"][number] {
  const { number, courier, tracking_number, shipped_at, delivered_at } = parcel;
  return {
    number,
    courier: courier ?? "",
    tracking_number: tracking_number ?? "",
    shipped_at: shipped_at && instant(shipped_at),
    delivered_at: delivered_at && instant(delivered_at),
  };
}

/** The buyer knows the cooperative, not who of it wrote. */
function messageView(row: SellerOrderRow["messages"][number]): SellerOrderView["messages"][number] {
  const { id, author_type, body, created_at } = row;
  return { id, is_mine: author_type === "customer", body, at: instant(created_at) };
}

/** Ids begin with their time (ULID). */
function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}

function lineView(line: SellerOrderRow["lines"][number], order: OrderRow): SellerOrderView["lines"][number] {
  const item = order.items.find(({ id }) => id === line.order_line_item_id);
  return {
    title: line.title,
    variant_title: line.variant_title,
    product_handle: item?.product_handle ?? line.product_handle,
    quantity: line.quantity,
    not_sent: line.declined_quantity + line.cancelled_quantity,
    returned: line.returned_quantity,
    unit: line.unit,
    unit_price: Number(line.unit_price),
    total: Number(line.total),
    picture: pictureOf(line, item),
  };
}

/** A line that was declined wholly is no line of Medusa's order any more; the seller order remembers it. */
function pictureOf(line: SellerOrderRow["lines"][number], item: OrderRow["items"][number] | undefined) {
  const product_id = item?.product_id ?? line.product_id;
  return product_id ? thumbnailPicture(product_id, item?.thumbnail ?? line.thumbnail, line.title) : null;
}

async function transferOf(container: MedusaContainer, order_id: string): Promise<OrderReceipt["transfer"]> {
  const service = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE);
  const [transfer] = await service.listBankTransfers({ order_id }, { take: 1 });
  if (!transfer) return null;
  const account = ordersOptions(container).bankTransfer;
  return {
    amount: Number(transfer.amount),
    unique_code: transfer.unique_code,
    bank_name: account.bankName,
    account_number: account.accountNumber,
    account_holder: account.accountHolder,
    status: transfer.status,
    expires_at: instant(transfer.expires_at),
  };
}

async function sellersById(
  container: MedusaContainer,
  orders: readonly SellerOrderRow[],
): Promise<Map<string, SellerRow>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cooperative",
    fields: ["id", "slug", "legal_name", "whatsapp", "area_code"],
    filters: { id: orders.map(({ cooperative_id }) => cooperative_id) },
  });
  return new Map(data.map((seller) => [seller.id, seller as SellerRow]));
}

function totals(
  row: Record<"item_total" | "shipping_total" | "tax_total" | "discount_total" | "total", unknown>,
) {
  return {
    item_total: wholeRupiah(row.item_total),
    shipping_total: wholeRupiah(row.shipping_total),
    tax_total: wholeRupiah(row.tax_total),
    discount_total: wholeRupiah(row.discount_total),
    total: wholeRupiah(row.total),
  };
}

function instant(value: string | Date): string {
  return new Date(value).toISOString();
}
