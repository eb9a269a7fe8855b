import { expect, it } from "vitest";
import type { ListingDraft } from "./listing-draft";
import { listingProblems } from "./listing-problems";
import { newListing, newVariant, USUAL_TERMS } from "./new-listing";

function draft(change: Partial<ListingDraft> = {}): ListingDraft {
  return { ...newListing("Sandal", "fashion", "39", "Ukuran"), version: 1, ...change };
}

it("lets a new draft pass", () => expect([...listingProblems(draft())]).toEqual([]));

it("names every field that the server would refuse", () => {
  const variant = newVariant(["39"], { ...USUAL_TERMS, moq: 3, order_multiple: 2, trade_unit: "buah" });
  const bad = draft({
    title: "x",
    option_titles: [" "],
    certificates: [{ type: "Halal", number: "" }],
    variants: [
      { ...variant, code: "a b", tiers: [{ min_quantity: 5, unit_price: 100 }] },
      {
        ...variant,
        terms: { ...variant.terms, gtin: "8991234567890" },
        tiers: [
          { min_quantity: 1, unit_price: 100 },
          { min_quantity: 1, unit_price: 100 },
        ],
      },
    ],
  });
  expect(Object.fromEntries(listingProblems(bad))).toEqual({
    title: "title",
    "option-title-0": "option",
    "variant-0-code": "codeFormat",
    "variant-0-tier-0-from": "tierBeyondMinimum",
    "variant-1-option-0": "optionTwice",
    "variant-1-tier-1-from": "tierOrder",
    "variant-1-tier-1-price": "tierCheaper",
    "variant-1-gtin": "gtin",
    order_multiple: "multiple",
    trade_unit: "tradeUnit",
    "certificate-0": "certificate",
  });
});
