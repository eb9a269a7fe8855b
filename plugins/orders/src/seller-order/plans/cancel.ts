import type { CancelBody } from "@pasar-sentra/wire/seller-order";
import { namedQuantities, openQuantity, sumOfQuantities, toPack } from "../line-quantities";
import { newRefund } from "../new-refund";
import { type Draft, invalid, type Plan, type PlanContext, placeInQueue, step } from "../plan";
import type { SellerOrderRecord } from "../seller-order-record";

/**
 * Takes back what was accepted and not shipped, all of it or some, and refunds it. What is in a packed parcel
 * has to be unpacked before a part is cancelled; cancelling everything drops the packed parcels.
 */
export const planCancel: Plan<CancelBody> = (order, { lines, reason }, context) => {
  const isAll = lines === undefined;
  const quantities = isAll
    ? new Map(order.lines.map((line) => [line.id, openQuantity(line)]))
    : namedQuantities(order, lines, (line) => toPack(line, order.parcels));
  if (isAll) step(order.status, order.status === "partly_shipped" ? "cancel_rest" : "cancel");
  if (sumOfQuantities(quantities) === 0) throw invalid("lines: nothing would be cancelled");
  return cancellation(order, quantities, reason, isAll, context);
};

function cancellation(
  order: SellerOrderRecord,
  quantities: ReadonlyMap<string, number>,
  reason: string,
  isAll: boolean,
  { now }: PlanContext,
): Draft {
  const changed = order.lines.map((line) => ({
    id: line.id,
    cancelled_quantity: line.cancelled_quantity + (quantities.get(line.id) ?? 0),
  }));
  const open = order.lines.reduce((sum, line) => sum + openQuantity(line), 0) - sumOfQuantities(quantities);
  const steps = stepsOf(order, open);
  const status = steps.at(-1)?.to ?? order.status;
  return {
    steps,
    order: {
      ...placeInQueue(order, status, now),
      ...(status === "delivered" ? { delivered_at: now } : {}),
    },
    lines: changed,
    removed_parcels: isAll
      ? order.parcels.filter(({ status }) => status === "packed").map(({ id }) => id)
      : [],
    new_refunds: newRefund(order, changed, `cancel-${order.version}`),
    reason,
    isUnsettled: true,
  };
}

/** With something left to do the status stays; else the order ends, or waits for what is on its way. */
function stepsOf({ status, parcels }: SellerOrderRecord, open: number): Draft["steps"] {
  if (status !== "partly_shipped") {
    const cancelled = step(status, "cancel");
    return open > 0 ? [{ action: "cancel_part", to: status }] : [cancelled];
  }
  if (open > 0) return [{ action: "cancel_part", to: status }];
  const rest = step(status, "cancel_rest");
  const isAllDelivered = parcels.every((parcel) => parcel.status !== "shipped");
  return isAllDelivered ? [rest, step(rest.to, "deliver")] : [rest];
}
