import { type Plan, placeInQueue, step } from "../plan";

const HOUR_MILLISECONDS = 3_600_000;

/** The buyer's money is there: from now on the cooperative has `acceptHours` to answer. */
export const planPay: Plan<Record<string, never>> = (order, _input, { now, acceptHours }) => {
  if (order.paid_at) return null;
  const moved = step(order.status, "pay");
  const accept_by = new Date(now.getTime() + acceptHours * HOUR_MILLISECONDS);
  return {
    steps: [moved],
    order: { ...placeInQueue({ ...order, accept_by }, moved.to, now), paid_at: now, accept_by },
    isUnsettled: true,
  };
};
