import { expect, it } from "vitest";
import { wholeRupiah } from "./whole-rupiah";

it("rounds what has decimals, half a rupiah up", () => {
  expect([1_000.4, "1000.5", 999.999_999, null, undefined].map(wholeRupiah)).toEqual([
    1_000, 1_001, 1_000, 0, 0,
  ]);
});

it("takes nothing that is no sum of money", () => {
  expect(() => wholeRupiah("seribu")).toThrow(RangeError);
  expect(() => wholeRupiah(Number.POSITIVE_INFINITY)).toThrow(RangeError);
});
