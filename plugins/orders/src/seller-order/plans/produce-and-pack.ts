import type { PackBody } from "@pasar-sentra/wire/seller-order";
import { namedQuantities, sumOfQuantities, toPack } from "../line-quantities";
import { invalid, notFound, type Plan, placeInQueue, step } from "../plan";
import type { SellerOrderRecord } from "../seller-order-record";

/** Most parcels of one order. */
const MOST_PARCELS = 200;

export const planStartProduction: Plan<Record<string, never>> = (order, _input, { now }) => {
  if (order.status === "in_production") return null;
  const moved = step(order.status, "start_production");
  return { steps: [moved], order: placeInQueue(order, moved.to, now), isUnsettled: false };
};

/** One parcel with what is named, or with all that can be packed. Never more than was accepted. */
export const planPack: Plan<PackBody> = (order, { lines, weight }, { now }) => {
  const moved = step(order.status, "pack");
  if (order.parcels.length >= MOST_PARCELS) throw invalid(`parcels: at most ${MOST_PARCELS} for one order`);
  const limit = (line: SellerOrderRecord["lines"][number]) => toPack(line, order.parcels);
  const quantities = lines
    ? namedQuantities(order, lines, limit)
    : new Map(order.lines.map((line) => [line.id, limit(line)]));
  if (sumOfQuantities(quantities) === 0) throw invalid("lines: the parcel would be empty");
  const number = nextNumber(order);
  return {
    steps: [moved],
    order: placeInQueue(order, moved.to, now),
    new_parcels: [
      {
        number,
        weight: weight ?? null,
        packed_at: now,
        lines: [...quantities]
          .filter(([, quantity]) => quantity > 0)
          .map(([seller_order_line_id, quantity]) => ({ seller_order_line_id, quantity })),
      },
    ],
    subject: number,
    isUnsettled: false,
  };
};

/** Opens a parcel that has not left; its goods can be packed again. */
export const planUnpack: Plan<{ parcel_id: string }> = (order, { parcel_id }, { now }) => {
  const parcel = order.parcels.find(({ id }) => id === parcel_id);
  if (!parcel) throw notFound("Parcel");
  if (parcel.status !== "packed") throw invalid("parcel: it has left already");
  const isLast = order.parcels.filter(({ status }) => status === "packed").length === 1;
  const moved = step(order.status, "unpack");
  const to = isLast ? moved.to : order.status;
  return {
    steps: [{ action: "unpack", to }],
    order: placeInQueue(order, to, now),
    removed_parcels: [parcel.id],
    subject: parcel.number,
    isUnsettled: false,
  };
};

/** Running on from the highest number in use. */
function nextNumber(order: SellerOrderRecord): string {
  const running = order.parcels.map(({ number }) => Number(number.split("-K").at(-1)));
  return `${order.number}-K${Math.max(0, ...running) + 1}`;
}
