import type { VariantRow } from "./product-row";
import { availableQuantity, variantOffer } from "./variant-offer";

const TERMS: NonNullable<VariantRow["supply_terms"]> = {
  unit: "pasang",
  trade_unit: "kodi",
  trade_unit_size: 20,
  moq: 1,
  order_multiple: 1,
  lead_time_days: 2,
  made_to_order: false,
  monthly_capacity: null,
  gtin: null,
};

function price(amount: number | string, min: number | null = null, more = {}) {
  return {
    amount,
    currency_code: "idr",
    min_quantity: min,
    price_list_id: null,
    rules_count: 0,
    ...more,
  };
}

function stock(stocked: number, reserved: number, required = 1, location = "home") {
  return {
    required_quantity: required,
    inventory: {
      location_levels: [
        {
          location_id: location,
          stocked_quantity: stocked,
          reserved_quantity: reserved,
        },
      ],
    },
  };
}

function variant(changes: Partial<VariantRow> = {}): VariantRow {
  return {
    id: "variant_1",
    manage_inventory: true,
    allow_backorder: false,
    prices: [price(75_000)],
    supply_terms: TERMS,
    inventory_items: [stock(10, 3)],
    ...changes,
  };
}

describe("a variant's offer", () => {
  it("lists its tiers from the smallest quantity up", () => {
    const offer = variantOffer(variant({ prices: [price("40000", 20), price("75000", 1)] }), "home");
    expect(offer?.tiers).toEqual([
      { min_quantity: 1, unit_price: 75_000 },
      { min_quantity: 20, unit_price: 40_000 },
    ]);
  });

  it("leaves out the prices of customer groups, price lists and other currencies", () => {
    const prices = [
      price(75_000),
      price(1_000, null, { rules_count: 1 }),
      price(2_000, null, { price_list_id: "plist_1" }),
      price(5, null, { currency_code: "usd" }),
    ];
    expect(variantOffer(variant({ prices }), "home")?.tiers).toEqual([
      { min_quantity: 1, unit_price: 75_000 },
    ]);
  });

  it("does not exist without a price in rupiah or without supply terms", () => {
    expect(variantOffer(variant({ prices: [] }), "home")).toBeNull();
    expect(variantOffer(variant({ supply_terms: null }), "home")).toBeNull();
  });

  it("counts no stock of goods made to order", () => {
    const made = variant({ supply_terms: { ...TERMS, made_to_order: true } });
    expect(variantOffer(made, "home")?.available).toBeNull();
  });
});

describe("what is available", () => {
  it.each<[string, Partial<VariantRow>, number | null]>([
    ["stocked less reserved", {}, 7],
    ["never below nothing", { inventory_items: [stock(2, 5)] }, 0],
    ["of the cooperative's own location", { inventory_items: [stock(9, 0, 1, "elsewhere")] }, 0],
    ["whole sets", { inventory_items: [stock(10, 3, 2)] }, 3],
    ["the scarcest part", { inventory_items: [stock(10, 0), stock(4, 0)] }, 4],
    ["nothing when managed without stock", { inventory_items: [] }, 0],
    ["uncounted when unmanaged", { manage_inventory: false }, null],
    ["uncounted when it may be ordered beyond stock", { allow_backorder: true }, null],
  ])("is %s", (_name, changes, expected) => {
    expect(availableQuantity(variant(changes), "home")).toBe(expected);
  });
});
