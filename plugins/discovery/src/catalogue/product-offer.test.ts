import { productOffer } from "./product-offer";
import type { VariantOffer } from "./variant-offer";

function offer(
  tiers: [number, number][],
  changes: Partial<VariantOffer["supply_terms"]> = {},
  available: number | null = 10,
) {
  return {
    variant_id: "variant_1",
    tiers: tiers.map(([min_quantity, unit_price]) => ({
      min_quantity,
      unit_price,
    })),
    supply_terms: {
      unit: "buah",
      trade_unit: null,
      trade_unit_size: 1,
      moq: 1,
      order_multiple: 1,
      lead_time_days: 2,
      made_to_order: false,
      monthly_capacity: null,
      gtin: null,
      ...changes,
    },
    available,
  } satisfies VariantOffer;
}

describe("a product's offer", () => {
  it("starts at the cheapest variant's smallest quantity and says its terms", () => {
    const cheaper = { ...offer([[1, 500]], { moq: 2 }), variant_id: "variant_2" };
    const summed = productOffer([offer([[1, 900]], { moq: 5 }), cheaper]);
    expect(summed).toMatchObject({
      variant_id: "variant_2",
      variant_count: 2,
      price_from: 500,
      supply_terms: { moq: 2 },
    });
  });

  it("names the lowest wholesale price and the smallest quantity that earns it", () => {
    const summed = productOffer([
      offer([
        [1, 900],
        [50, 400],
      ]),
      offer([
        [1, 500],
        [10, 450],
        [20, 400],
      ]),
    ]);
    expect(summed?.wholesale).toEqual({ min_quantity: 20, unit_price: 400 });
  });

  it("has no wholesale price when quantity earns nothing", () => {
    expect(productOffer([offer([[1, 500]])])?.wholesale).toBeNull();
    expect(
      productOffer([
        offer([
          [1, 900],
          [10, 600],
        ]),
        offer([[1, 500]]),
      ])?.wholesale,
    ).toBeNull();
  });

  it("is made to order only when all of it is", () => {
    const made = offer([[1, 500]], { made_to_order: true }, null);
    expect(productOffer([made])).toMatchObject({
      made_to_order: true,
      in_stock: false,
    });
    expect(productOffer([made, offer([[1, 600]])])).toMatchObject({
      made_to_order: false,
      in_stock: true,
    });
  });

  it("is in stock only while the smallest sellable quantity is there", () => {
    expect(productOffer([offer([[1, 500]], { moq: 20 }, 19)])?.in_stock).toBe(false);
    expect(productOffer([offer([[1, 500]], { moq: 20 }, 20)])?.in_stock).toBe(true);
    expect(productOffer([offer([[1, 500]], {}, null)])?.in_stock).toBe(true);
  });

  it("does not exist without a variant on sale", () => {
    expect(productOffer([])).toBeNull();
  });
});
