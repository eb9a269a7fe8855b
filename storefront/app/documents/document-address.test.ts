import { expect, test } from "vitest";
import { mayKeep } from "./document-address";

const keeps = (path: string) => mayKeep(new URL(path, "http://shop.example"));

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
