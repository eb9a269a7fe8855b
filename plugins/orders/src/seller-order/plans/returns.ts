import type { ReturnBody } from "@pasar-sentra/wire/seller-order";
import {
  type SellerOrderReturnAction,
  type SellerOrderReturnStatus,
  sellerOrderReturnMachine,
} from "@pasar-sentra/wire/states/seller-order-return-status";
import { nextState } from "@pasar-sentra/wire/state-machine";
import { namedQuantities, returnable, sumOfQuantities } from "../line-quantities";
import { newRefund } from "../new-refund";
import { type Draft, invalid, notFound, type Plan } from "../plan";
import type { ReturnRecord, SellerOrderRecord } from "../seller-order-record";

const MOST_RETURNS = 50;

/** The buyer wants to give something back that has arrived. Nothing moves in Medusa before it is here. */
export const planRequestReturn: Plan<ReturnBody> = (order, { lines, reason }) => {
  if (order.returns.length >= MOST_RETURNS) throw invalid(`returns: at most ${MOST_RETURNS} for one order`);
  const quantities = namedQuantities(order, lines, (line) => returnable(line, order));
  if (sumOfQuantities(quantities) === 0) throw invalid("lines: nothing would be returned");
  const number = `${order.number}-R${order.returns.length + 1}`;
  return {
    ...unmoved(order, "request_return", number),
    reason,
    order: { open_returns: order.open_returns + 1 },
    new_returns: [
      {
        number,
        reason,
        lines: [...quantities]
          .filter(([, quantity]) => quantity > 0)
          .map(([seller_order_line_id, quantity]) => ({ seller_order_line_id, quantity })),
      },
    ],
    isUnsettled: false,
  };
};

/** The goods are back and are for sale again, where they are counted. */
export const planReceiveReturn: Plan<{ return_id: string }> = (order, { return_id }, { now }) => {
  const found = returnOf(order, return_id);
  if (found.status === "received" || found.status === "refunded") return null;
  const status = next(found.status, "receive");
  return {
    ...unmoved(order, "receive_return", found.number),
    returns: [{ id: found.id, status, received_at: now }],
    isUnsettled: true,
  };
};

/** The buyer gets the goods' money back; not the freight. */
export const planRefundReturn: Plan<{ return_id: string }> = (order, { return_id }) => {
  const found = returnOf(order, return_id);
  if (found.status === "refunded") return null;
  const status = next(found.status, "refund");
  const changed = found.lines.map(({ seller_order_line_id, quantity }) => {
    const line = order.lines.find(({ id }) => id === seller_order_line_id);
    return { id: seller_order_line_id, returned_quantity: (line?.returned_quantity ?? 0) + quantity };
  });
  return {
    ...unmoved(order, "refund_return", found.number),
    order: { open_returns: Math.max(0, order.open_returns - 1) },
    lines: changed,
    returns: [{ id: found.id, status }],
    new_refunds: newRefund(order, changed, `return-${found.id}`),
    isUnsettled: true,
  };
};

export const planRejectReturn: Plan<{ return_id: string; reason: string }> = (
  order,
  { return_id, reason },
) => {
  const found = returnOf(order, return_id);
  const status = next(found.status, "reject");
  return {
    ...unmoved(order, "reject_return", found.number),
    reason,
    order: { open_returns: Math.max(0, order.open_returns - 1) },
    returns: [{ id: found.id, status }],
    isUnsettled: true,
  };
};

/** Returns have their own machine; the order stays where it is. */
function unmoved(
  order: SellerOrderRecord,
  action: string,
  subject: string,
): Pick<Draft, "steps" | "subject"> {
  return { steps: [{ action, to: order.status }], subject };
}

function returnOf(order: SellerOrderRecord, id: string): ReturnRecord {
  const found = order.returns.find((candidate) => candidate.id === id);
  if (!found) throw notFound("Return");
  return found;
}

function next(from: SellerOrderReturnStatus, action: SellerOrderReturnAction): SellerOrderReturnStatus {
  return nextState(sellerOrderReturnMachine, from, action);
}
