import { MedusaError } from "@medusajs/framework/utils";
import { splitRupiah } from "@pasar-sentra/foundation/money/split-rupiah";
import type { PlacedLine, PlacedOrder } from "./placed-order";
import { wholeRupiah } from "@pasar-sentra/foundation/money/whole-rupiah";

export interface Seller {
  id: string;
  slug: string;
}

export interface SellerShare {
  order_id: string;
  cooperative_id: string;
  number: string;
  display_id: number;
  shipping_option_id: string | null;
  shipping_name: string | null;
  item_total: number;
  shipping_total: number;
  tax_total: number;
  discount_total: number;
  total: number;
  lines: {
    order_line_item_id: string;
    variant_id: string | null;
    title: string;
    variant_title: string | null;
    product_id: string | null;
    product_handle: string | null;
    thumbnail: string | null;
    quantity: number;
    unit: string | null;
    trade_unit: string | null;
    trade_unit_size: number;
    unit_weight: number | null;
    unit_price: number;
    total: number;
  }[];
}

/**
 * Cuts an order into one share for each seller, in the order of their slugs. Totals of shares are whole
 * rupiah and sum to the order's totals exactly; where tax or discounts leave fractions, the order's
 * whole-rupiah total is split by the shares' exact amounts.
 *
 * @param sellerOfLine seller by order line id
 * @param sellerOfShippingOption seller by shipping option id
 * @throws {MedusaError} `unexpected_state` when a line or a paid shipping method belongs to nobody
 */
export function splitOrder(
  order: PlacedOrder,
  sellerOfLine: ReadonlyMap<string, Seller>,
  sellerOfShippingOption: ReadonlyMap<string, Seller>,
): SellerShare[] {
  const sellers = new Map<string, Seller>();
  for (const line of order.items) {
    const seller = sellerOfLine.get(line.id);
    if (!seller) throw nobodys(`line ${line.id}`);
    sellers.set(seller.id, seller);
  }
  const ordered = [...sellers.values()].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  const raw = ordered.map((seller) => rawShare(order, seller, sellerOfLine, sellerOfShippingOption));
  const shipped = raw.reduce((sum, share) => sum + share.methods.length, 0);
  if (shipped !== order.shipping_methods.length) throw nobodys("a shipping method");
  return sharesInRupiah(order, ordered, raw);
}

function rawShare(
  order: PlacedOrder,
  seller: Seller,
  sellerOfLine: ReadonlyMap<string, Seller>,
  sellerOfShippingOption: ReadonlyMap<string, Seller>,
) {
  const lines = order.items.filter(({ id }) => sellerOfLine.get(id)?.id === seller.id);
  const methods = order.shipping_methods.filter(
    ({ shipping_option_id }) => sellerOfShippingOption.get(shipping_option_id ?? "")?.id === seller.id,
  );
  return { lines, methods };
}

type RawShare = ReturnType<typeof rawShare>;

function sharesInRupiah(order: PlacedOrder, sellers: Seller[], raw: RawShare[]): SellerShare[] {
  const totals = shareOut(order.total, raw, (part) => part.total);
  const taxes = shareOut(order.tax_total, raw, (part) => part.tax_total);
  const discounts = shareOut(order.discount_total, raw, (part) => part.discount_total);
  return sellers.map((seller, index) => {
    const { lines, methods } = raw[index] as RawShare;
    const shipping = wholeRupiah(sum(methods, (method) => method.total));
    const total = totals[index] as number;
    return {
      order_id: order.id,
      cooperative_id: seller.id,
      number: sellerOrderNumber(order, index + 1),
      display_id: order.display_id,
      shipping_option_id: methods[0]?.shipping_option_id ?? null,
      shipping_name: methods[0]?.name ?? null,
      item_total: total - shipping,
      shipping_total: shipping,
      tax_total: taxes[index] as number,
      discount_total: discounts[index] as number,
      total,
      lines: lines.map(lineOfShare),
    };
  });
}

type Amounts = Pick<PlacedLine, "total" | "tax_total" | "discount_total">;

/** Splits a total of the order by what lines and shipping methods contribute to it, in 1/100 rupiah. */
function shareOut(orderTotal: number, raw: RawShare[], amount: (part: Amounts) => number): number[] {
  const hundredths = raw.map(({ lines, methods }) =>
    Math.round((sum(lines, amount) + sum(methods, amount)) * 100),
  );
  return splitRupiah(wholeRupiah(orderTotal), hundredths);
}

function sum<Part>(parts: readonly Part[], amount: (part: Part) => number): number {
  return parts.reduce((total, part) => total + amount(part), 0);
}

function lineOfShare(line: PlacedLine): SellerShare["lines"][number] {
  return {
    order_line_item_id: line.id,
    variant_id: line.variant_id,
    title: line.product_title ?? line.title,
    variant_title: line.variant_title,
    product_id: line.product_id,
    product_handle: line.product_handle,
    thumbnail: line.thumbnail,
    quantity: line.quantity,
    unit: line.unit,
    trade_unit: line.trade_unit,
    trade_unit_size: line.trade_unit_size,
    unit_weight: line.unit_weight,
    unit_price: line.unit_price,
    total: wholeRupiah(line.total),
  };
}

/** `PS-2026-000184-1`: year of the order in Jakarta, order number, part. */
export function sellerOrderNumber(
  order: Pick<PlacedOrder, "created_at" | "display_id">,
  part: number,
): string {
  const year = new Intl.DateTimeFormat("en", { year: "numeric", timeZone: "Asia/Jakarta" }).format(
    new Date(order.created_at),
  );
  return `PS-${year}-${String(order.display_id).padStart(6, "0")}-${part}`;
}

function nobodys(what: string): MedusaError {
  return new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `${what} belongs to no seller`);
}
