import { describe, expect, it } from "vitest";
import { parseQuantity, smallestQuantity } from "./line-quantity";

describe("a typed quantity", () => {
  it.each([
    ["1", 1],
    [" 40 ", 40],
    ["100000", 100_000],
  ])("is taken: %j", (typed, quantity) => {
    expect(parseQuantity(typed)).toBe(quantity);
  });

  it.each(["0", "-1", "1.5", "1e3", "0x10", "100001", "banyak", "", undefined])("is refused: %j", (typed) => {
    expect(parseQuantity(typed)).toBeNull();
  });
});

it("the least order is whole case packs", () => {
  expect(smallestQuantity({ moq: 50, order_multiple: 20 })).toBe(60);
  expect(smallestQuantity({ moq: 24, order_multiple: 12 })).toBe(24);
  expect(smallestQuantity({ moq: 1, order_multiple: 1 })).toBe(1);
});
