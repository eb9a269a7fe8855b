import { expect, test } from "vitest";
import { textFinder } from "./find-text";

const TEXTS = {
  cart: {
    title: "Keranjang",
    lines_one: "{{count}} barang",
    lines_other: "{{count}} barang-barang",
    empty: { hint: "Belum ada isi" },
  },
};

test("finds texts by area and nested key", () => {
  const t = textFinder("id", TEXTS);
  expect(t("cart:title")).toBe("Keranjang");
  expect(t("cart:empty.hint")).toBe("Belum ada isi");
});

test("takes the plural form of the language: English has two, Indonesian one", () => {
  expect([0, 1, 2, 21].map((count) => textFinder("en", TEXTS)("cart:lines", { count }))).toEqual([
    "0 barang-barang",
    "1 barang",
    "2 barang-barang",
    "21 barang-barang",
  ]);
  expect([0, 1, 2].map((count) => textFinder("id", TEXTS)("cart:lines", { count }))).toEqual([
    "0 barang-barang",
    "1 barang-barang",
    "2 barang-barang",
  ]);
});

test("takes the text without a form where there is none for a count", () => {
  expect(textFinder("id", TEXTS)("cart:title", { count: 3 })).toBe("Keranjang");
});

test("fills placeholders that are there and leaves out those that are not", () => {
  const t = textFinder("id", { area: { greeting: "Halo, {{name}} dari {{ place }}{{gone}}" } });
  expect(t("area:greeting", { name: "Siti & Budi", place: 0 })).toBe("Halo, Siti & Budi dari 0");
});

test("names a text that is missing", () => {
  expect(textFinder("id", {})("area:some.key")).toBe("some.key");
  expect(textFinder("id", TEXTS)("cart:empty")).toBe("empty");
});

test("sees texts that arrive later", () => {
  const texts: Record<string, { key: string }> = {};
  const t = textFinder("en", texts);
  texts.area = { key: "here" };
  expect(t("area:key")).toBe("here");
});
