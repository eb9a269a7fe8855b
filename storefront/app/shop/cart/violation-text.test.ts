import type { RuleViolation } from "@pasar-sentra/wire/refusal";
import { describe, expect, it } from "vitest";
import { translator } from "~/i18n/translate";
import { violationText } from "./violation-text";

const NBSP = "\u00A0";

function text(violation: Pick<RuleViolation, "rule" | "params">, locale: "id" | "en" = "id"): string {
  const about = { name: "Sandal Ciomas", line_item_id: "cali_1", cooperative_slug: "ciomas" };
  return violationText({ ...about, ...violation }, translator(locale), locale);
}

describe("a broken rule is told with goods, rule and fix", () => {
  it("smallest order", () => {
    const params = { quantity: 10, moq: 20, unit: "pasang" };
    expect(text({ rule: "below_moq", params })).toBe(
      `Sandal Ciomas: pembelian paling sedikit 20${NBSP}pasang, sedangkan jumlah Anda 10${NBSP}pasang. Tambah jumlahnya.`,
    );
    expect(text({ rule: "below_moq", params }, "en")).toContain(`20${NBSP}pairs`);
  });

  it("case pack, with the lawful quantities around", () => {
    const params = { quantity: 30, order_multiple: 20, unit: "pasang" };
    expect(text({ rule: "not_a_multiple", params })).toContain("Ubah menjadi 20 atau 40.");
  });

  it("case pack, where only the upper one is lawful", () => {
    const params = { quantity: 3, order_multiple: 20, unit: "pasang" };
    expect(text({ rule: "not_a_multiple", params })).toContain("Ubah menjadi 20.");
  });

  it("stock: some left, none left, not known", () => {
    expect(text({ rule: "out_of_stock", params: { quantity: 5, available: 4 } })).toContain("tinggal 4");
    expect(text({ rule: "out_of_stock", params: { quantity: 5, available: 0 } })).toContain("stok habis");
    expect(text({ rule: "out_of_stock", params: {} })).toContain("tidak cukup");
  });

  it("stock, where nothing is named", () => {
    const violation: RuleViolation = {
      rule: "out_of_stock",
      line_item_id: null,
      cooperative_slug: null,
      name: "",
      params: {},
    };
    expect(violationText(violation, translator("id"), "id")).toBe(
      "Persediaan tidak cukup untuk jumlah ini. Kurangi jumlahnya.",
    );
  });

  it("minimum order of a cooperative", () => {
    const params = { minimum: 250_000, missing: 50_000 };
    expect(text({ rule: "below_minimum_order", params })).toContain(`Rp${NBSP}50.000 lagi`);
    expect(text({ rule: "below_minimum_order", params }, "en")).toContain(`Rp${NBSP}50,000 more`);
  });

  it.each(["seller_not_selling", "shipping_missing", "address_missing"] as const)("%s", (rule) => {
    for (const locale of ["id", "en"] as const) {
      expect(text({ rule, params: {} }, locale)).not.toContain("{{");
      expect(text({ rule, params: {} }, locale).length).toBeGreaterThan(20);
    }
  });
});
