import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PlacedOrder } from "./placed-order";
import { sellerOrderNumber, splitOrder } from "./split-order";

const hundredth = (max: number) => fc.nat({ max: max * 100 }).map((value) => value / 100);

/** An order whose parts may have fractions of a rupiah, as tax and percentage discounts leave them. */
const anyOrder = fc
  .record({
    lines: fc.array(
      fc.record({ seller: fc.nat({ max: 5 }), total: hundredth(5_000_000), tax: hundredth(1_000) }),
      { minLength: 1, maxLength: 30 },
    ),
    shipping: fc.array(fc.nat({ max: 2_000_000 }), { minLength: 6, maxLength: 6 }),
  })
  .map(({ lines, shipping }) => {
    const sellers = [...new Set(lines.map(({ seller }) => seller))];
    const items = lines.map(({ total, tax }, index) => ({
      id: `line${index}`,
      title: "Barang",
      product_title: null,
      variant_title: null,
      variant_id: `variant${index}`,
      product_id: null,
      product_handle: null,
      thumbnail: null,
      quantity: 1,
      unit: "buah",
      trade_unit: null,
      trade_unit_size: 1,
      unit_weight: null,
      unit_price: Math.round(total),
      total,
      tax_total: tax,
      discount_total: 0,
    }));
    const shipping_methods = sellers.map((seller) => ({
      name: "Reguler",
      shipping_option_id: `option${seller}`,
      total: shipping[seller] as number,
      tax_total: 0,
      discount_total: 0,
    }));
    const sum = (rows: { total: number }[]) => rows.reduce((all, { total }) => all + total, 0);
    const order: PlacedOrder = {
      id: "order",
      display_id: 184,
      created_at: "2026-11-24T00:00:00Z",
      total: sum(items) + sum(shipping_methods),
      tax_total: items.reduce((all, { tax_total }) => all + tax_total, 0),
      discount_total: 0,
      items,
      shipping_methods,
    };
    const seller = (index: number) => ({ id: `coop${index}`, slug: `koperasi-${index}` });
    return {
      order,
      sellerOfLine: new Map(lines.map((line, index) => [`line${index}`, seller(line.seller)])),
      sellerOfOption: new Map(sellers.map((index) => [`option${index}`, seller(index)])),
    };
  });

describe("cutting an order into seller orders", () => {
  it("sums to the order to the rupiah, in every amount", () => {
    fc.assert(
      fc.property(anyOrder, ({ order, sellerOfLine, sellerOfOption }) => {
        const shares = splitOrder(order, sellerOfLine, sellerOfOption);
        const sum = (name: "total" | "tax_total") => shares.reduce((all, share) => all + share[name], 0);
        expect(sum("total")).toBe(Math.round(order.total));
        expect(sum("tax_total")).toBe(Math.round(order.tax_total));
        for (const share of shares) {
          expect(Number.isInteger(share.total)).toBe(true);
          expect(share.item_total + share.shipping_total).toBe(share.total);
        }
        expect(shares.flatMap(({ lines }) => lines)).toHaveLength(order.items.length);
      }),
      { numRuns: 2_000 },
    );
  });

  it("refuses a line that belongs to nobody", () => {
    fc.assert(
      fc.property(anyOrder, ({ order, sellerOfOption }) => {
        expect(() => splitOrder(order, new Map(), sellerOfOption)).toThrow(/belongs to no seller/);
      }),
      { numRuns: 10 },
    );
  });

  it("numbers shares by the year in Jakarta, the order and the part", () => {
    const order = { created_at: "2026-12-31T18:00:00Z", display_id: 184 };
    expect(sellerOrderNumber(order, 2)).toBe("PS-2027-000184-2");
  });
});
