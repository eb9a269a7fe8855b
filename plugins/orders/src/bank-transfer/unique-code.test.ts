import fc from "fast-check";
import { expect, it } from "vitest";
import { LARGEST_UNIQUE_CODE, uniqueCodes } from "./unique-code";

it("tries every code from 1 to 999 exactly once for any order", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_147_483_647 }), (orderNumber) => {
      const codes = [...uniqueCodes(orderNumber)];
      expect(new Set(codes).size).toBe(LARGEST_UNIQUE_CODE);
      expect(Math.min(...codes)).toBe(1);
      expect(Math.max(...codes)).toBe(LARGEST_UNIQUE_CODE);
    }),
    { numRuns: 200 },
  );
});

it("gives neighbouring orders codes that are far apart", () => {
  const first = (orderNumber: number) => uniqueCodes(orderNumber).next().value as number;
  for (let order = 1; order < 998; order++) {
    expect(Math.abs(first(order) - first(order + 1))).toBeGreaterThan(400);
  }
});
