import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type RefundableOrder, refundableAmount } from "./refundable-amount";

const anyOrder = fc
  .record({
    lines: fc.array(
      fc.record({ quantity: fc.integer({ min: 1, max: 500 }), total: fc.nat({ max: 90_000_000 }) }),
      { minLength: 1, maxLength: 8 },
    ),
    shipping_total: fc.nat({ max: 3_000_000 }),
    rounding: fc.integer({ min: 0, max: 3 }),
  })
  .map(
    ({ lines, shipping_total, rounding }): RefundableOrder => ({
      item_total: lines.reduce((sum, { total }) => sum + total, 0) + rounding,
      shipping_total,
      lines: lines.map((line, index) => ({
        ...line,
        id: String(index),
        declined_quantity: 0,
        cancelled_quantity: 0,
        returned_quantity: 0,
      })),
    }),
  );

const KINDS = ["declined_quantity", "cancelled_quantity", "returned_quantity"] as const;

describe("what a buyer gets back", () => {
  it("never shrinks, never exceeds what was paid, and is all of it once nothing is kept", () => {
    fc.assert(
      fc.property(
        anyOrder,
        fc.array(
          fc.record({
            line: fc.nat({ max: 7 }),
            kind: fc.constantFrom(...KINDS),
            part: fc.nat({ max: 100 }),
          }),
          { maxLength: 12 },
        ),
        (start, steps) => {
          let order = start;
          let before = refundableAmount(order);
          expect(before).toEqual({ goods: 0, shipping: 0 });
          for (const step of steps) {
            order = withdraw(order, step.line % order.lines.length, step.kind, step.part / 100);
            const after = refundableAmount(order);
            expect(after.goods).toBeGreaterThanOrEqual(before.goods);
            expect(after.shipping).toBeGreaterThanOrEqual(before.shipping);
            expect(after.goods).toBeLessThanOrEqual(order.item_total);
            expect(after.shipping).toBeLessThanOrEqual(order.shipping_total);
            before = after;
          }
          for (const index of order.lines.keys()) order = withdraw(order, index, "cancelled_quantity", 1);
          expect(refundableAmount(order).goods).toBe(order.item_total);
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it("gives back the whole freight exactly when nothing is sent", () => {
    const lines = [line(40, 1_600_000, 40), line(20, 500_000, 20)];
    const order = { item_total: 2_100_000, shipping_total: 24_001, lines };
    expect(refundableAmount(order)).toEqual({ goods: 2_100_000, shipping: 24_001 });
  });

  it("shares goods and freight as the example says", () => {
    const order = { item_total: 1_600_000, shipping_total: 24_001, lines: [line(40, 1_600_000, 10)] };
    expect(refundableAmount(order)).toEqual({ goods: 400_000, shipping: 6_000 });
  });
});

function line(quantity: number, total: number, declined_quantity: number) {
  return { id: "line", quantity, total, declined_quantity, cancelled_quantity: 0, returned_quantity: 0 };
}

function withdraw(
  order: RefundableOrder,
  index: number,
  kind: (typeof KINDS)[number],
  part: number,
): RefundableOrder {
  const lines = order.lines.map((line, at) => {
    if (at !== index) return line;
    const kept = line.quantity - line.declined_quantity - line.cancelled_quantity - line.returned_quantity;
    return { ...line, [kind]: line[kind] + Math.floor(kept * part) };
  });
  return { ...order, lines };
}
