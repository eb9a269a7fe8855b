/**
 * Splits whole rupiah over weights by the largest remainder (Hamilton) method: every share is the
 * exact proportional share rounded down, and the rupiah left over go one each to the largest
 * remainders, ties to the earlier position. Shares sum to `total` exactly and none is more than one
 * rupiah away from its exact share. The only place where money is split; `wholeRupiah` rounds what is not (decision D7).
 *
 * @param total whole rupiah, ≥ 0
 * @param weights whole numbers ≥ 0, at least one of them > 0 unless `total` is 0
 * @throws {RangeError} for anything else
 */
export function splitRupiah(total: number, weights: readonly number[]): number[] {
  const amount = wholeNonNegative(total, "total");
  const parts = weights.map((weight) => wholeNonNegative(weight, "weight"));
  const sum = parts.reduce((a, b) => a + b, 0n);
  if (sum === 0n) {
    if (amount === 0n) return parts.map(() => 0);
    throw new RangeError("cannot split an amount over weights that are all 0");
  }
  const shares = parts.map((weight) => (amount * weight) / sum);
  const left = Number(amount - shares.reduce((a, b) => a + b, 0n));
  const byRemainder = parts
    .map((weight, index) => ({ index, remainder: (amount * weight) % sum }))
    .sort((a, b) => (a.remainder === b.remainder ? a.index - b.index : a.remainder > b.remainder ? -1 : 1));
  const extra = new Set(byRemainder.slice(0, left).map(({ index }) => index));
  return shares.map((share, index) => Number(share) + (extra.has(index) ? 1 : 0));
}

function wholeNonNegative(value: number, name: string): bigint {
  if (!Number.isSafeInteger(value) || value < 0) {
    throw new RangeError(`${name} must be a whole number ≥ 0, not ${value}`);
  }
  return BigInt(value);
}
