import type { LineQuantities } from "../modules/seller-order/seller-order-change";

/** The amounts and quantities that decide what a buyer gets back. Whole rupiah. */
export interface RefundableOrder {
  item_total: number;
  shipping_total: number;
  lines: readonly ({ id: string; quantity: number; total: number } & Pick<
    LineQuantities,
    "declined_quantity" | "cancelled_quantity" | "returned_quantity"
  >)[];
}

export interface RefundableAmount {
  goods: number;
  shipping: number;
}

/**
 * What the buyer is to get back in all, for everything that was declined, cancelled or returned so far.
 *
 * Goods: for each line its total × quantity that the buyer does not keep / quantity ordered, rounded down.
 * Freight: shipping total × value of what was never sent / value of all goods, rounded down; returns bring
 * no freight back. When nothing is kept of any line, all of `item_total`; when nothing at all is sent, all of
 * `shipping_total`. So whatever the steps, one refund is the difference of two of these sums, the refunds of an
 * order add up exactly, and they never exceed what was paid.
 *
 * Example: 40 pairs for Rp 1,600,000 and freight Rp 24,001; 10 declined: goods 400,000, freight 6,000.
 */
export function refundableAmount(order: RefundableOrder): RefundableAmount {
  const { lines, item_total, shipping_total } = order;
  const notSent = lines.map((line) => line.declined_quantity + line.cancelled_quantity);
  const notKept = lines.map((line, index) => (notSent[index] as number) + line.returned_quantity);
  const isNothingKept = lines.every((line, index) => notKept[index] === line.quantity);
  const isNothingSent = lines.every((line, index) => notSent[index] === line.quantity);
  const goods = isNothingKept ? item_total : Math.min(item_total, sumOf(lines, notKept));
  return { goods, shipping: isNothingSent ? shipping_total : freightOf(order, notSent) };
}

function freightOf({ lines, shipping_total }: RefundableOrder, notSent: readonly number[]): number {
  const all = lines.reduce((sum, { total }) => sum + total, 0);
  if (all === 0) return 0;
  return Number((BigInt(shipping_total) * BigInt(sumOf(lines, notSent))) / BigInt(all));
}

function sumOf(lines: RefundableOrder["lines"], quantities: readonly number[]): number {
  return lines.reduce((sum, { total, quantity }, index) => {
    const share = (BigInt(total) * BigInt(quantities[index] as number)) / BigInt(quantity);
    return sum + Number(share);
  }, 0);
}
