import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitRupiah } from "./split-rupiah";

const weights = fc
  .array(fc.nat({ max: 1_000_000_000 }), { minLength: 1, maxLength: 50 })
  .filter((list) => list.some((weight) => weight > 0));
const total = fc.nat({ max: Number.MAX_SAFE_INTEGER });

describe("splitting rupiah", () => {
  it("sums to the total to the rupiah and stays within one rupiah of the exact share", () => {
    fc.assert(
      fc.property(total, weights, (amount, list) => {
        const shares = splitRupiah(amount, list);
        const sum = list.reduce((a, b) => a + BigInt(b), 0n);
        expect(shares.reduce((a, b) => a + BigInt(b), 0n)).toBe(BigInt(amount));
        shares.forEach((share, index) => {
          const exactDown = (BigInt(amount) * BigInt(list[index] ?? 0)) / sum;
          expect(BigInt(share) - exactDown === 0n || BigInt(share) - exactDown === 1n).toBe(true);
        });
      }),
      { numRuns: 2_000 },
    );
  });

  it("gives nothing to a weight of 0", () => {
    fc.assert(
      fc.property(total, weights, (amount, list) => {
        const shares = splitRupiah(amount, [...list, 0]);
        expect(shares.at(-1)).toBe(0);
      }),
    );
  });

  it("gives the odd rupiah to the largest remainder, then to the earlier one", () => {
    expect(splitRupiah(100, [1, 1, 1])).toEqual([34, 33, 33]);
    expect(splitRupiah(10, [5, 3, 1])).toEqual([6, 3, 1]);
  });

  it("refuses fractions, negatives and weights that are all 0", () => {
    expect(() => splitRupiah(1.5, [1])).toThrow(RangeError);
    expect(() => splitRupiah(-1, [1])).toThrow(RangeError);
    expect(() => splitRupiah(1, [0, 0])).toThrow(RangeError);
    expect(splitRupiah(0, [0, 0])).toEqual([0, 0]);
  });
});
