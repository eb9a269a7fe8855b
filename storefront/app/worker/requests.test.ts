import { describe, expect, test } from "vitest";
import { changesWhoLooks, isPage } from "./requests";

describe("what the worker keeps", () => {
  test.each([
    "/producer",
    "/en/producer",
    "/producer/pesanan",
    "/producer/pesanan.data",
    "/producer/_root.data",
  ])("keeps %s", (path) => expect(isPage(path)).toBe(true));

  test.each([
    "/",
    "/produk/guci",
    "/producers",
    "/keranjang",
    "/producer/masuk",
    "/en/producer/login",
    "/producer/pilih-koperasi",
    "/producer/api/orders/1/label",
  ])("leaves %s alone", (path) => expect(isPage(path)).toBe(false));
});

describe("what makes it forget", () => {
  test.each([
    ["POST", "/producer/keluar"],
    ["POST", "/en/producer/logout"],
    ["POST", "/producer/masuk"],
    ["POST", "/producer/pilih-koperasi"],
    ["POST", "/producer/bantu.data"],
    ["GET", "/producer/masuk"],
  ])("%s %s", (method, path) => expect(changesWhoLooks(method, path)).toBe(true));

  test.each([
    ["GET", "/producer/keluar"],
    ["GET", "/producer/pilih-koperasi"],
    ["POST", "/producer/pesanan"],
    ["GET", "/producer"],
  ])("not %s %s", (method, path) => expect(changesWhoLooks(method, path)).toBe(false));
});
