import type { OrderReceipt } from "@pasar-sentra/wire/order";

interface PaidOrder {
  status: string;
  payment_collections: { captured_amount: unknown; refunded_amount: unknown }[];
}

/** What the buyer is told about the money: from what was really captured and given back. */
export function paymentStatus(order: PaidOrder): OrderReceipt["payment_status"] {
  const captured = sum(order.payment_collections.map(({ captured_amount }) => captured_amount));
  const refunded = sum(order.payment_collections.map(({ refunded_amount }) => refunded_amount));
  if (captured > 0) {
    if (refunded >= captured) return "refunded";
    return refunded > 0 ? "partially_refunded" : "paid";
  }
  return order.status === "canceled" ? "cancelled" : "awaiting";
}

function sum(amounts: readonly unknown[]): number {
  return amounts.reduce<number>((total, amount) => total + Number(amount ?? 0), 0);
}
