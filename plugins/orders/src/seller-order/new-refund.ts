import { type RefundableOrder, refundableAmount } from "./refundable-amount";
import type { LineQuantities, NewRefund } from "../modules/seller-order/seller-order-change";
import type { SellerOrderRecord } from "./seller-order-record";

/**
 * What a change gives back: the difference between what is refundable after and before it.
 *
 * @returns no row when it gives nothing back
 */
export function newRefund(
  order: SellerOrderRecord,
  changed: readonly ({ id: string } & Partial<LineQuantities>)[],
  cause: string,
): NewRefund[] {
  const after: RefundableOrder = {
    ...order,
    lines: order.lines.map((line) => ({ ...line, ...changed.find(({ id }) => id === line.id) })),
  };
  const was = refundableAmount(order);
  const is = refundableAmount(after);
  const goods_amount = is.goods - was.goods;
  const shipping_amount = is.shipping - was.shipping;
  const amount = goods_amount + shipping_amount;
  return amount > 0 ? [{ cause, goods_amount, shipping_amount, amount }] : [];
}
