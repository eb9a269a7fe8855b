import fc from "fast-check";
import { expect, it } from "vitest";
import { quantityViolations } from "./supply-rules";

it("lets through exactly the multiples of the case pack from the minimum on", () => {
  const positive = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(positive, positive, fc.integer({ min: 1, max: 5_000 }), (moq, order_multiple, quantity) => {
      const violations = quantityViolations({
        line_item_id: "line",
        cooperative_slug: "koperasi",
        name: "Sandal",
        quantity,
        terms: { moq, order_multiple, unit: "pasang" },
      });
      const lawful = quantity >= moq && quantity % order_multiple === 0;
      expect(violations.length === 0).toBe(lawful);
    }),
  );
});
