import type { LineRecord, ParcelRecord, SellerOrderRecord } from "./seller-order-record";
import { invalid, notFound } from "./plan";

export interface NamedQuantity {
  line_id: string;
  quantity: number;
}

/** Accepted and not cancelled: what has to be made, shipped or not. */
export function wantedQuantity({
  accepted_quantity,
  cancelled_quantity,
}: Pick<LineRecord, "accepted_quantity" | "cancelled_quantity">): number {
  return accepted_quantity - cancelled_quantity;
}

/** Accepted, not cancelled and not shipped: what the cooperative still owes. */
export function openQuantity(line: LineRecord): number {
  return wantedQuantity(line) - line.shipped_quantity;
}

/** In parcels that are packed and not shipped. */
export function packedQuantity(line: LineRecord, parcels: readonly ParcelRecord[]): number {
  return quantityIn(parcels, line.id, "packed");
}

/** What can still go into a parcel. */
export function toPack(line: LineRecord, parcels: readonly ParcelRecord[]): number {
  return openQuantity(line) - packedQuantity(line, parcels);
}

/** Delivered, and neither given back nor in a return that is on its way. */
export function returnable(line: LineRecord, order: Pick<SellerOrderRecord, "parcels" | "returns">): number {
  const asked = order.returns
    .filter(({ status }) => status !== "rejected")
    .flatMap(({ lines }) => lines)
    .filter(({ seller_order_line_id }) => seller_order_line_id === line.id)
    .reduce((sum, { quantity }) => sum + quantity, 0);
  return quantityIn(order.parcels, line.id, "delivered") - asked;
}

function quantityIn(
  parcels: readonly ParcelRecord[],
  lineId: string,
  status: ParcelRecord["status"],
): number {
  return parcels
    .filter((parcel) => parcel.status === status)
    .flatMap(({ lines }) => lines)
    .filter(({ seller_order_line_id }) => seller_order_line_id === lineId)
    .reduce((sum, { quantity }) => sum + quantity, 0);
}

/**
 * Matches what the caller named with the order's lines.
 *
 * @param limit most that a line may be named with, and how to say so
 * @returns quantities by line id, those named only
 * @throws MedusaError `not_found` for a line of another order, `invalid_data` for a double or too much
 */
export function namedQuantities(
  order: SellerOrderRecord,
  named: readonly NamedQuantity[],
  limit: (line: LineRecord) => number,
): Map<string, number> {
  const quantities = new Map<string, number>();
  for (const { line_id, quantity } of named) {
    const line = order.lines.find(({ id }) => id === line_id);
    if (!line) throw notFound(`Line ${line_id}`);
    if (quantities.has(line_id)) throw invalid(`lines: ${line.title} is named twice`);
    const most = limit(line);
    if (quantity > most) throw invalid(`lines: ${line.title} can be at most ${most}, not ${quantity}`);
    quantities.set(line_id, quantity);
  }
  return quantities;
}

export function sumOfQuantities(quantities: ReadonlyMap<string, number>): number {
  return [...quantities.values()].reduce((sum, quantity) => sum + quantity, 0);
}
