import type { CartGroup, ShippingChoice } from "@pasar-sentra/wire/cart";
import { expect, it } from "vitest";
import { chosenOptions } from "./chosen-options";

function choice(option_id: string, amount: number | null): ShippingChoice {
  return {
    option_id,
    name: option_id,
    service: "regular",
    amount,
    transit_days: null,
    chargeable_weight_grams: null,
  };
}

function group(slug: string, shipping_choices: ShippingChoice[]): CartGroup {
  return {
    cooperative: { slug, legal_name: slug, sentra_name: "", regency_name: "", minimum_order: 0 },
    lines: [],
    ready_on: null,
    item_total: 0,
    missing_to_minimum: 0,
    shipping_choices,
    selected_option_id: null,
    shipping_total: null,
    violations: [],
  };
}

const groups = [
  group("sanan", [choice("so_1", 28_000), choice("so_2", 12_000)]),
  group("ciomas", [choice("so_3", 9_000), choice("so_4", null)]),
];

it("takes one option of each cooperative", () => {
  expect(chosenOptions(groups, { "shipping-sanan": "so_2", "shipping-ciomas": "so_3" })).toEqual({
    options: ["so_2", "so_3"],
    missing: [],
  });
});

it.each([
  ["nothing", {}],
  ["another cooperative's option", { "shipping-ciomas": "so_1" }],
  ["an option without a price", { "shipping-ciomas": "so_4" }],
  ["an invented option", { "shipping-ciomas": "so_9" }],
])("names the cooperative for which %s was chosen", (_, values) => {
  const { missing } = chosenOptions(groups, { "shipping-sanan": "so_1", ...values });
  expect(missing.map(({ slug }) => slug)).toEqual(["ciomas"]);
});
