/** What a form of quantities needs to say what the buyer gets back. Whole rupiah. */
export interface PreviewLine {
  id: string;
  quantity: number;
  total: number;
}

export interface DeclinePreview {
  /** Value of what stays, freight included. */
  kept: number;
  goods: number;
  shipping: number;
}

/**
 * What declining a part gives back, by the backend's rule (`refundable-amount.ts` of the plugin): goods by
 * quantity, rounded down; freight by the value that is not sent, rounded down; everything when nothing is sent.
 */
export function declinePreview(
  order: { item_total: number; shipping_total: number; lines: readonly PreviewLine[] },
  accepted: Readonly<Record<string, number>>,
): DeclinePreview {
  const declined = order.lines.map((line) => line.quantity - (accepted[line.id] ?? 0));
  const all = order.lines.reduce((sum, { total }) => sum + total, 0);
  const notSent = order.lines.reduce(
    (sum, { total, quantity }, index) => sum + Math.floor((total * (declined[index] as number)) / quantity),
    0,
  );
  const isNothingSent = order.lines.every(({ quantity }, index) => declined[index] === quantity);
  const goods = isNothingSent ? order.item_total : Math.min(order.item_total, notSent);
  const share = all === 0 ? 0 : Math.floor((order.shipping_total * notSent) / all);
  const shipping = isNothingSent ? order.shipping_total : share;
  return { kept: order.item_total + order.shipping_total - goods - shipping, goods, shipping };
}
