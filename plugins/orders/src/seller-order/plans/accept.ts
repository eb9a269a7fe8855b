import { namedQuantities, sumOfQuantities } from "../line-quantities";
import { newRefund } from "../new-refund";
import { invalid, type Plan, placeInQueue, step } from "../plan";
import type { AcceptBody } from "@pasar-sentra/wire/seller-order";
import type { LineRecord, SellerOrderRecord } from "../seller-order-record";

/** All or a part; the rest is declined and refunded. Parts are whole units of trade. */
export const planAccept: Plan<AcceptBody> = (order, { lines, reason }, { now, actor }) => {
  if (isSameAnswer(order, lines, actor.actor_id)) return null;
  const moved = step(order.status, "accept");
  const quantities = acceptedQuantities(order, lines);
  if (sumOfQuantities(quantities) === 0) {
    throw invalid("lines: nothing would be accepted; decline the order instead");
  }
  const changed = order.lines.map((line) => {
    const accepted_quantity = quantities.get(line.id) as number;
    return { id: line.id, accepted_quantity, declined_quantity: line.quantity - accepted_quantity };
  });
  const isPart = changed.some(({ declined_quantity }) => declined_quantity > 0);
  if (isPart && !reason) throw invalid("reason: tell the buyer why a part is declined");
  return {
    steps: [moved],
    order: {
      ...placeInQueue(order, moved.to, now),
      accepted_at: now,
      accepted_by: actor.actor_id,
      accepted_by_name: actor.actor_name,
    },
    lines: changed,
    new_refunds: newRefund(order, changed, "accept"),
    reason: reason ?? null,
    isUnsettled: true,
  };
};

function acceptedQuantities(order: SellerOrderRecord, named: AcceptBody["lines"]): Map<string, number> {
  if (!named) return new Map(order.lines.map(({ id, quantity }) => [id, quantity]));
  const quantities = namedQuantities(order, named, ({ quantity }) => quantity);
  for (const line of order.lines) {
    const quantity = quantities.get(line.id);
    if (quantity === undefined) throw invalid(`lines: ${line.title} is missing`);
    if (!isWholeTrade(line, quantity)) {
      throw invalid(
        `lines: ${line.title} must be all of ${line.quantity}, or a multiple of ${line.trade_unit_size}`,
      );
    }
  }
  return quantities;
}

/** Whole units of trade, such as kodi of 20; or everything, however it was ordered. */
function isWholeTrade({ quantity, trade_unit_size }: LineRecord, accepted: number): boolean {
  return accepted === quantity || accepted % trade_unit_size === 0;
}

/** The same officer, the same answer: a repeated tap, or a repeat after a lost connection. */
function isSameAnswer(order: SellerOrderRecord, named: AcceptBody["lines"], actorId: string | null): boolean {
  if (!order.accepted_at || !actorId || order.accepted_by !== actorId) return false;
  return order.lines.every((line) => {
    const wanted = named ? named.find(({ line_id }) => line_id === line.id)?.quantity : line.quantity;
    return wanted === line.accepted_quantity;
  });
}
