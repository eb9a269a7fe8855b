import type { CatalogueCard, VariantOfferView } from "@pasar-sentra/wire/catalogue";
import { describe, expect, test } from "vitest";
import { withCurrentOffers } from "./current-cards";

const card = {
  handle: "keripik",
  variant_id: "a",
  variant_count: 1,
  price_from: 10_000,
  wholesale: { unit_price: 7_000, min_quantity: 50 },
  unit: "bungkus",
  moq: 1,
  lead_time_days: 2,
  made_to_order: false,
  in_stock: true,
} as CatalogueCard;

const offer: VariantOfferView = {
  variant_id: "a",
  product_id: "p",
  tiers: [
    { min_quantity: 1, unit_price: 9_000 },
    { min_quantity: 20, unit_price: 6_500 },
    { min_quantity: 40, unit_price: 6_500 },
  ],
  unit: "bungkus",
  moq: 2,
  order_multiple: 1,
  made_to_order: false,
  available: 8,
  lead_time_days: 3,
  earliest_ship_date: "2026-11-28",
};

describe("a card", () => {
  test("says the price, stock and date of this moment", () => {
    expect(withCurrentOffers([card], { offers: [offer] })[0]).toMatchObject({
      price_from: 9_000,
      wholesale: { unit_price: 6_500, min_quantity: 20 },
      moq: 2,
      lead_time_days: 3,
      in_stock: true,
      earliest_ship_date: "2026-11-28",
    });
  });

  test("is sold out when less than the smallest order is left, whatever the list says", () => {
    const [sold] = withCurrentOffers([card], { offers: [{ ...offer, available: 1 }] });
    expect(sold?.in_stock).toBe(false);
    const [gone] = withCurrentOffers([{ ...card, made_to_order: true }], { offers: [] });
    expect(gone).toMatchObject({ in_stock: false, made_to_order: false, earliest_ship_date: null });
  });

  test("of several variants stays in stock while the list knows another one to be there", () => {
    const several = { ...card, variant_count: 3 };
    expect(withCurrentOffers([several], { offers: [{ ...offer, available: 0 }] })[0]).toMatchObject({
      price_from: 9_000,
      wholesale: { unit_price: 7_000, min_quantity: 50 },
      in_stock: true,
    });
    expect(withCurrentOffers([several], { offers: [] })[0]).toMatchObject({
      price_from: 10_000,
      in_stock: true,
    });
    const [back] = withCurrentOffers([{ ...several, in_stock: false }], { offers: [offer] });
    expect(back?.in_stock).toBe(true);
  });

  test("keeps no wholesale price that is not lower", () => {
    const cheap = { ...offer, tiers: [{ min_quantity: 1, unit_price: 7_000 }] };
    const [shown] = withCurrentOffers([{ ...card, variant_count: 2 }], { offers: [cheap] });
    expect(shown?.wholesale).toBeNull();
  });

  test("stays as the list knows it without an answer", () => {
    expect(withCurrentOffers([card], null)).toEqual([{ ...card, earliest_ship_date: null }]);
  });
});
