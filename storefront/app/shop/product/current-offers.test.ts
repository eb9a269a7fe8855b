import type { ProductPage, VariantOfferView } from "@pasar-sentra/wire/catalogue";
import { expect, test } from "vitest";
import { canBeBought } from "./chosen-variant";
import { withOffers } from "./current-offers";

const variant = (id: string) => ({
  id,
  tiers: [{ min_quantity: 1, unit_price: 10_000 }],
  available: 5,
  supply_terms: {
    unit: "bungkus",
    moq: 1,
    order_multiple: 1,
    lead_time_days: 2,
    made_to_order: false,
    gtin: "899",
  },
});
const product = {
  handle: "keripik",
  variants: [variant("a"), variant("b")],
  related: [],
} as unknown as ProductPage;
const offer: VariantOfferView = {
  variant_id: "a",
  product_id: "p",
  tiers: [{ min_quantity: 1, unit_price: 12_000 }],
  unit: "bungkus",
  moq: 2,
  order_multiple: 2,
  made_to_order: false,
  available: 3,
  lead_time_days: 1,
  earliest_ship_date: "2026-11-27",
};

test("what is offered now replaces what the page knew", () => {
  const [a] = withOffers(product, { offers: [offer] }).variants;
  expect(a).toMatchObject({ tiers: offer.tiers, available: 3, earliest_ship_date: "2026-11-27" });
  expect(a?.supply_terms).toMatchObject({ moq: 2, order_multiple: 2, lead_time_days: 1, gtin: "899" });
});

test("what is no longer offered can't be bought", () => {
  expect(withOffers(product, { offers: [offer] }).variants[1]).toMatchObject({ available: 0 });
});

test("what the page believes to be there is sold out when the records say so", () => {
  const believed = { ...product, variants: [{ ...variant("a"), available: 100 }] } as ProductPage;
  const [a] = withOffers(believed, { offers: [{ ...offer, available: 0 }] }).variants;
  expect(a?.available).toBe(0);
  expect(a && canBeBought(a)).toBe(false);
});

test("without an answer the page says what it knew, and no date", () => {
  const { variants } = withOffers(product, null);
  expect(variants.map(({ available, earliest_ship_date }) => [available, earliest_ship_date])).toEqual([
    [5, null],
    [5, null],
  ]);
});
