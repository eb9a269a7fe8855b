import { describe, expect, test } from "vitest";
import { translator } from "~/i18n/translate";
import { fieldName, fieldValue } from "./field-name";

const t = translator("id");

describe("a field that two people changed", () => {
  test.each([
    ["title", "Nama produk"],
    ["english.material", "Bahan (Inggris)"],
    ["certificates.1.number", "Sertifikat 2"],
    ["option_titles.0", "Nama pilihan 1"],
    ["variants.0.stock", "Varian 1: stok"],
    ["variants.2.tiers.1.unit_price", "Varian 3: harga (Rp)"],
    ["variants.0.terms.trade_unit", "Varian 1: satuan grosir"],
    ["something.new", "Isian lain"],
  ])("is called by its name in the editor: %s", (path, name) => {
    expect(fieldName(path, t)).toBe(name);
  });

  test.each([
    ["variants.0.tiers.0.unit_price", "75000", "75.000"],
    ["variants.0.terms.gtin", "8991234567895", "8991234567895"],
    ["variants.0.terms.unit", "pasang", "pasang"],
    ["commodity", "food", t("common:commodity.food")],
  ])("shows its value as people write it: %s", (path, value, text) => {
    expect(fieldValue(path, value, t, "id")).toBe(text);
  });
});
