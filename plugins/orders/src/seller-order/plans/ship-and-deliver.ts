import type { ShipBody } from "@pasar-sentra/wire/seller-order";
import { openQuantity, sumOfQuantities } from "../line-quantities";
import { invalid, notFound, type Plan, placeInQueue, step } from "../plan";
import type { ParcelRecord, SellerOrderRecord } from "../seller-order-record";

/** A parcel leaves. The order is shipped once nothing that was accepted is left behind. */
export const planShip: Plan<ShipBody & { parcel_id: string }> = (order, input, { now }) => {
  const parcel = parcelOf(order, input.parcel_id);
  const { courier, tracking_number } = input;
  if (parcel.status !== "packed") {
    if (parcel.courier === courier && parcel.tracking_number === tracking_number) return null;
    throw invalid("parcel: it has left already");
  }
  const inside = contents(parcel);
  const changed = order.lines.map((line) => ({
    id: line.id,
    shipped_quantity: line.shipped_quantity + (inside.get(line.id) ?? 0),
  }));
  const open = order.lines.reduce((sum, line) => sum + openQuantity(line), 0) - sumOfQuantities(inside);
  const moved = step(order.status, open > 0 ? "ship_part" : "ship");
  return {
    steps: [moved],
    order: placeInQueue(order, moved.to, now),
    lines: changed,
    parcels: [{ id: parcel.id, status: "shipped", courier, tracking_number, shipped_at: now }],
    subject: parcel.number,
    isUnsettled: true,
  };
};

/** A parcel has arrived. The order is delivered once all have, and nothing is left to ship. */
export const planDeliver: Plan<{ parcel_id: string }> = (order, { parcel_id }, { now }) => {
  const parcel = parcelOf(order, parcel_id);
  if (parcel.status === "delivered") return null;
  if (parcel.status === "packed") throw invalid("parcel: it has not left yet");
  const isLast =
    order.status === "shipped" &&
    order.parcels.every(({ id, status }) => id === parcel.id || status === "delivered");
  const moved = step(order.status, isLast ? "deliver" : "deliver_part");
  const queue = isLast ? placeInQueue(order, moved.to, now) : {};
  return {
    steps: [moved],
    order: { ...queue, ...(isLast ? { delivered_at: now } : {}) },
    parcels: [{ id: parcel.id, status: "delivered", delivered_at: now }],
    subject: parcel.number,
    isUnsettled: true,
  };
};

/** Nothing is open any more: the money is the cooperative's. */
export const planComplete: Plan<Record<string, never>> = (order, _input, { now }) => {
  if (order.status === "completed") return null;
  const moved = step(order.status, "complete");
  if (order.open_returns > 0) throw invalid("returns: a return is still open");
  return { steps: [moved], order: placeInQueue(order, moved.to, now), isUnsettled: false };
};

function parcelOf(order: SellerOrderRecord, id: string): ParcelRecord {
  const parcel = order.parcels.find((candidate) => candidate.id === id);
  if (!parcel) throw notFound("Parcel");
  return parcel;
}

function contents(parcel: ParcelRecord): Map<string, number> {
  return new Map(parcel.lines.map(({ seller_order_line_id, quantity }) => [seller_order_line_id, quantity]));
}
