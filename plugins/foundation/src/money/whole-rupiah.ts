/**
 * A sum that Medusa keeps with decimals, such as one with tax in it, as whole rupiah (decision D7): half a rupiah and more
 * goes up. Sums that are split go through `splitRupiah`; nothing else rounds money.
 *
 * @param value a number, or what Medusa writes for one; nothing is 0
 * @throws {RangeError} for what is no number
 */
export function wholeRupiah(value: unknown): number {
  const rupiah = Math.round(Number(value ?? 0));
  if (!Number.isFinite(rupiah)) throw new RangeError(`no sum of money: ${String(value)}`);
  return rupiah;
}
