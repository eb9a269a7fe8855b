import type { ProductVariantView } from "@pasar-sentra/wire/catalogue";
import { describe, expect, test } from "vitest";
import { chosenVariant, optionChoices, orderableQuantity, smallestQuantity } from "./chosen-variant";
import { tierFor, tierRows } from "./price-tiers";

function variant(
  sku: string,
  options: Record<string, string>,
  available: number | null,
  moq = 1,
  multiple = 1,
) {
  return {
    id: `variant_${sku}`,
    sku,
    options,
    available,
    supply_terms: { moq, order_multiple: multiple },
  } as ProductVariantView;
}

const red38 = variant("R38", { Warna: "Merah", Ukuran: "38" }, 0);
const red39 = variant("R39", { Warna: "Merah", Ukuran: "39" }, 5);
const blue39 = variant("B39", { Warna: "Biru", Ukuran: "39" }, 5);
const product = {
  options: [
    { title: "Warna", values: ["Merah", "Biru"] },
    { title: "Ukuran", values: ["38", "39", "40"] },
  ],
  variants: [red38, red39, blue39],
};

describe("the chosen variant", () => {
  test("is the one that the address names", () => {
    expect(chosenVariant(product.variants, "B39")).toBe(blue39);
    expect(chosenVariant(product.variants, "R38")).toBe(red38);
  });

  test("is otherwise the first that can be bought", () => {
    expect(chosenVariant(product.variants, null)).toBe(red39);
    expect(chosenVariant(product.variants, "gone")).toBe(red39);
    expect(chosenVariant([red38], null)).toBe(red38);
  });
});

test("an option keeps the other choices where it can, and leaves out what nobody makes", () => {
  const [colours, sizes] = optionChoices(product, red38);
  expect(colours?.choices.map(({ value, variant: target }) => [value, target.sku])).toEqual([
    ["Merah", "R38"],
    ["Biru", "B39"],
  ]);
  expect(sizes?.choices.map(({ value, isChosen }) => [value, isChosen])).toEqual([
    ["38", true],
    ["39", false],
  ]);
});

describe("quantities", () => {
  test("start at the minimum in whole multiples", () => {
    expect(smallestQuantity(variant("x", {}, null, 50, 20))).toBe(60);
  });

  test("are brought within what can be ordered", () => {
    const kodi = variant("x", {}, 95, 20, 20);
    expect(orderableQuantity(kodi, 1)).toBe(20);
    expect(orderableQuantity(kodi, 41)).toBe(60);
    expect(orderableQuantity(kodi, 500)).toBe(80);
    expect(orderableQuantity(variant("x", {}, null, 20, 20), 500)).toBe(500);
  });
});

test("tiers become ranges with their saving", () => {
  const rows = tierRows([
    { min_quantity: 50, unit_price: 172_000 },
    { min_quantity: 1, unit_price: 275_000 },
    { min_quantity: 10, unit_price: 190_000 },
  ]);
  expect(rows).toEqual([
    { from: 1, to: 9, unit_price: 275_000, saving: 0 },
    { from: 10, to: 49, unit_price: 190_000, saving: 31 },
    { from: 50, to: null, unit_price: 172_000, saving: 37 },
  ]);
  expect(
    tierRows(
      [
        { min_quantity: 1, unit_price: 95 },
        { min_quantity: 10, unit_price: 80 },
        { min_quantity: 50, unit_price: 76 },
      ],
      20,
    ),
  ).toEqual([
    { from: 20, to: 49, unit_price: 80, saving: 0 },
    { from: 50, to: null, unit_price: 76, saving: 5 },
  ]);
  expect(tierFor(rows, 12)?.from).toBe(10);
  expect(tierFor(rows, 50)?.from).toBe(50);
});
