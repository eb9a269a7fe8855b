import { expect, test } from "vitest";
import { withSearch } from "../paths";
import { readFilters, writeFilters } from "../shop/catalogue/catalogue-filters";
import { mayKeep } from "./document-address";

const keeps = (path: string) => mayKeep(new URL(path, "http://shop.example"));

test("every filter of the catalogue is known here, so that no filtered list is rendered anew each time", () => {
  const query =
    "q=a&commodity=food&province=35&regency=35.73&sentra=a&cooperative=a&certificate=A&badge=a&price_min=1&price_max=2&moq_max=1&lead_time_max=1&made_to_order=true&in_stock=true&sort=popularity&cursor=a";
  const filters = writeFilters(readFilters(new URLSearchParams(query)));
  expect(Object.values(filters).every((value) => value !== undefined && value !== "")).toBe(true);
  expect(keeps(withSearch("/katalog", filters))).toBe(true);
});

test.each([
  "/",
  "/en",
  "/katalog",
  "/en/catalogue?q=tempe&commodity=food&commodity=drink&sort=price_asc",
  "/produk/keripik-tempe?varian=KT-100&jumlah=20",
  "/en/products/keripik-tempe",
  "/sentra",
  "/en/sentra/giriloyo",
  "/koperasi?cursor=abc",
])("%s is the same for everyone", (path) => {
  expect(keeps(path)).toBe(true);
});

test.each([
  "/keranjang",
  "/en/cart",
  "/checkout",
  "/pesanan/order_01",
  "/akun",
  "/masuk",
  "/produk",
  "/produk/Keripik%00",
  "/katalog/x",
  "/catalogue",
  "/?utm_source=letter",
  "/katalog?q=tempe&utm_source=letter",
  `/katalog?q=${"a".repeat(1_100)}`,
])("%s is not", (path) => {
  expect(keeps(path)).toBe(false);
});
