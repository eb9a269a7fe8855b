import { newRefund } from "../new-refund";
import { type Plan, placeInQueue, step } from "../plan";

/** Nothing of it: everything is refunded, freight too. */
export const planDecline: Plan<{ reason: string }> = (order, { reason }, { now }) => {
  const moved = step(order.status, "decline");
  const changed = order.lines.map(({ id, quantity }) => ({ id, declined_quantity: quantity }));
  return {
    steps: [moved],
    order: placeInQueue(order, moved.to, now),
    lines: changed,
    new_refunds: newRefund(order, changed, "decline"),
    reason,
    isUnsettled: true,
  };
};
