import { describe, expect, test } from "vitest";
import { LOCALES } from "./i18n/locale";
import { inLanguage, PATTERNS, type PathName, pathTo, withSearch } from "./paths";

const PARAMS = {
  handle: "guci-tanah-liat",
  slug: "kasongan",
  id: "order_1",
  token: "kunci",
  section: "place",
};

test("every page has these addresses", () => {
  const addresses = (Object.keys(PATTERNS) as PathName[]).map((name) =>
    LOCALES.map((locale) => pathTo(locale, name as "product", PARAMS)).join("  "),
  );
  expect(addresses).toMatchInlineSnapshot(`
    [
      "/  /en",
      "/katalog  /en/catalogue",
      "/produk/guci-tanah-liat  /en/products/guci-tanah-liat",
      "/saran  /en/suggestions",
      "/sentra  /en/sentra",
      "/sentra/kasongan  /en/sentra/kasongan",
      "/koperasi  /en/cooperatives",
      "/koperasi/kasongan  /en/cooperatives/kasongan",
      "/tema  /en/theme",
      "/keranjang  /en/cart",
      "/checkout  /en/checkout",
      "/checkout/pengiriman  /en/checkout/shipping",
      "/checkout/periksa  /en/checkout/review",
      "/wilayah  /en/areas",
      "/pesanan/order_1  /en/orders/order_1",
      "/masuk  /en/login",
      "/keluar  /en/logout",
      "/daftar  /en/register",
      "/lupa-sandi  /en/forgot-password",
      "/atur-sandi  /en/reset-password",
      "/akun  /en/account",
      "/akun/pesanan  /en/account/orders",
      "/akun/alamat  /en/account/addresses",
      "/akun/alamat/baru  /en/account/addresses/new",
      "/akun/alamat/order_1  /en/account/addresses/order_1",
      "/akun/alamat/order_1/hapus  /en/account/addresses/order_1/delete",
      "/akun/profil  /en/account/profile",
      "/producer  /en/producer",
      "/producer/masuk  /en/producer/login",
      "/producer/keluar  /en/producer/logout",
      "/producer/lupa-sandi  /en/producer/forgot-password",
      "/producer/atur-sandi  /en/producer/reset-password",
      "/producer/pilih-koperasi  /en/producer/choose-cooperative",
      "/producer/bantu  /en/producer/assist",
      "/producer/belum-terkirim  /en/producer/unsent",
      "/producer/lainnya  /en/producer/more",
      "/producer/anggota/undang  /en/producer/members/invite",
      "/producer/anggota  /en/producer/members",
      "/producer/anggota/baru  /en/producer/members/new",
      "/producer/anggota/pendaftar  /en/producer/members/applicants",
      "/producer/anggota/order_1  /en/producer/members/order_1",
      "/producer/pengaturan  /en/producer/settings",
      "/producer/laporan  /en/producer/reports",
      "/producer/gabung  /en/producer/join",
      "/producer/gabung/kunci  /en/producer/join/kunci",
      "/producer/gabung/kunci/bukti  /en/producer/join/kunci/evidence",
      "/producer/gabung/kunci/place  /en/producer/join/kunci/place",
      "/producer/undangan/kunci  /en/producer/invitation/kunci",
      "/producer/produk  /en/producer/listings",
      "/producer/produk/baru  /en/producer/listings/new",
      "/producer/produk/impor  /en/producer/listings/imports",
      "/producer/produk/order_1  /en/producer/listings/order_1",
      "/producer/produk/impor/order_1  /en/producer/listings/imports/order_1",
      "/producer/produk/order_1/ubah  /en/producer/listings/order_1/edit",
      "/producer/produk/order_1/pratinjau  /en/producer/listings/order_1/preview",
      "/producer/produk/order_1/riwayat  /en/producer/listings/order_1/history",
      "/producer/pesanan  /en/producer/orders",
      "/producer/pesanan/order_1  /en/producer/orders/order_1",
      "/producer/pesanan/order_1/pembagian  /en/producer/orders/order_1/sharing",
      "/producer/pekerjaan  /en/producer/work",
      "/producer/kapasitas  /en/producer/capacity",
    ]
  `);
});

describe("the language switch", () => {
  test("keeps the page", () => {
    for (const name of Object.keys(PATTERNS) as PathName[]) {
      const [indonesian, english] = LOCALES.map((locale) => pathTo(locale, name as "product", PARAMS)) as [
        string,
        string,
      ];
      expect(inLanguage(indonesian, "en")).toBe(english);
      expect(inLanguage(english, "id")).toBe(indonesian);
    }
  });

  test("leads home from an address that is not ours", () => {
    expect(inLanguage("/tidak/ada/di/sini", "en")).toBe("/en");
    expect(inLanguage("/en/nowhere", "id")).toBe("/");
  });

  test("survives broken escapes", () => {
    expect(inLanguage("/produk/%E0%A4%A", "en")).toBe("/en/products/%25E0%25A4%25A");
  });
});

test("parameters are escaped and must be there", () => {
  expect(pathTo("id", "product", { handle: "a/b?c" })).toBe("/produk/a%2Fb%3Fc");
  expect(() => pathTo("id", "product", { handle: "" })).toThrow("handle");
});

test("a search leaves out what is empty and repeats lists", () => {
  expect(withSearch("/katalog", { q: "", commodity: ["food", "drink"], page: undefined })).toBe(
    "/katalog?commodity=food&commodity=drink",
  );
});
