import { openQuantity } from "../line-quantities";
import { type Plan, placeInQueue, step } from "../plan";

/** Medusa cancelled the whole order and gave all money back itself; the share only follows. */
export const planCancelWithOrder: Plan<{ reason?: string }> = (order, { reason }, { now }) => {
  const moved = step(order.status, "cancel");
  return {
    steps: [moved],
    order: placeInQueue(order, moved.to, now),
    lines: order.lines.map((line) =>
      order.accepted_at
        ? { id: line.id, cancelled_quantity: line.cancelled_quantity + openQuantity(line) }
        : { id: line.id, declined_quantity: line.quantity },
    ),
    removed_parcels: order.parcels.filter(({ status }) => status === "packed").map(({ id }) => id),
    reason: reason ?? null,
    isUnsettled: false,
  };
};
