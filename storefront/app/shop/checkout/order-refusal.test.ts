import type { RuleViolation } from "@pasar-sentra/wire/refusal";
import { expect, it } from "vitest";
import { translator } from "~/i18n/translate";
import type { Shopper } from "~/session/shopper.server";
import { blockingViolations } from "../cart/blocking-violations";
import { refusedBy } from "./order-refusal";

const about = { line_item_id: null, cooperative_slug: null, name: "Keripik", params: {} };
const VIOLATIONS: RuleViolation[] = [
  { ...about, rule: "not_for_sale" },
  { ...about, rule: "address_missing", mend_in: "address" },
  { ...about, rule: "shipping_missing", mend_in: "shipping" },
  { ...about, rule: "guest.too_far", mend_in: "address", message: "Tidak dikirim ke desa itu." },
];

it("leads from each obstacle to the page where it is mended, a plugin's own in its own words", () => {
  const { fixes } = refusedBy(VIOLATIONS, { t: translator("id"), locale: "id" } as Shopper);
  expect(fixes.map(({ place }) => place)).toEqual(["cart", "checkout", "checkoutShipping", "checkout"]);
  expect(fixes[3]?.text).toBe("Tidak dikirim ke desa itu.");
});

it("keeps nobody in the cart for what is mended at the address or the shipping", () => {
  expect(blockingViolations({ violations: VIOLATIONS }).map(({ rule }) => rule)).toEqual(["not_for_sale"]);
});
