import type { SharedWork } from "./allocation-rule";

/** How many units of trade a quantity fills; a begun one counts: 50 pairs are 3 kodi, the last of 10 pairs. */
export function unitsFor(quantity: number, unitSize: number): number {
  return Math.ceil(quantity / unitSize);
}

export interface MemberQuantity {
  member_id: string;
  /** Base units, such as pairs. */
  quantity: number;
}

/**
 * Whole units as base units. When the quantity is no multiple of the unit and every unit was given out, one
 * unit is a broken one: it lies with the member who has most (then the smaller id), whom it costs least.
 * Sums to `quantity` less what is unallocated.
 */
export function quantitiesOf(work: SharedWork, quantity: number, unitSize: number): MemberQuantity[] {
  const missing = unitsFor(quantity, unitSize) * unitSize - quantity;
  const given = work.shares
    .filter(({ units }) => units > 0)
    .map(({ member_id, units }) => ({ member_id, quantity: units * unitSize }));
  if (missing === 0 || work.unallocated > 0) return given;
  const largest = given.reduce<MemberQuantity | null>(
    (most, share) =>
      most === null ||
      share.quantity > most.quantity ||
      (share.quantity === most.quantity && share.member_id < most.member_id)
        ? share
        : most,
    null,
  );
  return given.map((share) => (share === largest ? { ...share, quantity: share.quantity - missing } : share));
}
