import fc from "fast-check";
import { expect, it } from "vitest";
import { stockViolations } from "./stock-check";

const demand = (line: string, item: string, required: number) => ({
  line_item_id: line,
  cooperative_slug: null,
  name: "Barang",
  inventory_item_id: item,
  required,
});

it("adds up lines that draw on one stock item", () => {
  const lines = [demand("a", "x", 3), demand("b", "x", 2), demand("c", "y", 1)];
  const short = stockViolations(
    lines,
    new Map([
      ["x", 4],
      ["y", 1],
    ]),
  );
  expect(short.map(({ line_item_id, params }) => [line_item_id, params])).toEqual([
    ["a", { quantity: 5, available: 4 }],
    ["b", { quantity: 5, available: 4 }],
  ]);
});

it("refuses exactly when the sum of some item is more than what is free of it", () => {
  const anyLine = fc.tuple(fc.constantFrom("x", "y", "z"), fc.integer({ min: 1, max: 20 }));
  const anyStock = fc.tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.nat({ max: 40 }));
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 12 }), anyStock, (lines, [x, y, z]) => {
      const free = new Map([
        ["x", x],
        ["y", y],
        ["z", z],
      ]);
      const demands = lines.map(([item, required], index) => demand(String(index), item, required));
      const over = [...free].some(
        ([item, stock]) =>
          lines.filter(([own]) => own === item).reduce((sum, [, required]) => sum + required, 0) > stock,
      );
      expect(stockViolations(demands, free).length > 0).toBe(over);
    }),
  );
});
