import { expect } from "@playwright/test";
import { newAccount, register } from "./account";
import { order } from "./checkout";
import { fillAddress, IN_MALANG } from "./delivery-address";
import type { Shopper } from "./shopper";

/** Called on each page, by a name that a person recognises in a report or a folder. */
export type Visit = (name: string) => Promise<void>;

/** The pages that anybody sees without having chosen anything. */
export async function browse(shopper: Shopper, visit: Visit): Promise<void> {
  const addresses: [name: string, id: string, en: string][] = [
    ["home", "/", "/en"],
    ["catalogue", "/katalog", "/en/catalogue"],
    [
      "catalogue-filtered",
      "/katalog?commodity=food&province=35&price_max=50000&in_stock=true",
      "/en/catalogue?commodity=food&province=35&price_max=50000&in_stock=true",
    ],
    ["catalogue-search", "/katalog?q=sandal", "/en/catalogue?q=sandal"],
    ["no-results", "/katalog?q=zzzqqq", "/en/catalogue?q=zzzqqq"],
    ["product", "/produk/sandal-kulit-sintetis", "/en/products/sandal-kulit-sintetis"],
    ["product-made-to-order", "/produk/hampers-keripik-sanan", "/en/products/hampers-keripik-sanan"],
    ["sentra-list", "/sentra", "/en/sentra"],
    ["sentra", "/sentra/giriloyo", "/en/sentra/giriloyo"],
    ["cooperative-list", "/koperasi", "/en/cooperatives"],
    [
      "cooperative",
      "/koperasi/koperasi-tempe-sanan-sejahtera",
      "/en/cooperatives/koperasi-tempe-sanan-sejahtera",
    ],
    ["cart-empty", "/keranjang", "/en/cart"],
    ["log-in", "/masuk", "/en/login"],
    ["registration", "/daftar", "/en/register"],
    ["forgotten-password", "/lupa-sandi", "/en/forgot-password"],
  ];
  for (const [name, id, en] of addresses) {
    await shopper.open({ id, en });
    await visit(name);
  }
  const missing = { id: "/tidak-ada", en: "/en/not-there" }[shopper.language];
  expect((await shopper.page.goto(missing))?.status()).toBe(404);
  await visit("not-found");
}

/** From the first refused quantity to the order page, with the states in which something is wrong. */
export async function purchase(shopper: Shopper, visit: Visit): Promise<void> {
  await shopper.openProduct("keripik-tempe-original");
  await shopper.add(3);
  await expect(shopper.heading("Koperasi Tempe Sanan Sejahtera")).toBeVisible();
  await shopper.openProduct("pot-tanaman-teras");
  await shopper.add(1);
  await expect(shopper.heading("Koperasi Tempe Sanan Sejahtera")).toBeVisible();
  await visit("cart-below-minimum");
  await shopper.openProduct("sandal-kulit-sintetis", "?jumlah=20");
  await shopper.add(20);
  await shopper.openProduct("pot-tanaman-teras");
  await shopper.add(4);
  await expect(shopper.link("cart:summary.checkout")).toBeVisible();
  await visit("cart");
  await shopper.link("cart:summary.checkout").click();
  await shopper.field("account:field.email").fill(`tamu-${Date.now()}@contoh.example`);
  await visit("checkout-address");
  await shopper.button("checkout:address.submit").click();
  await expect(shopper.page.getByRole("alert").first()).toBeVisible();
  await visit("checkout-address-refused");
  await fillAddress(shopper, IN_MALANG, { withScript: true });
  await shopper.button("checkout:address.submit").click();
  await expect(shopper.heading(shopper.t("checkout:shipping.heading"))).toBeVisible();
  await visit("checkout-shipping");
  await shopper.button("checkout:shipping.submit").click();
  await expect(shopper.heading(shopper.t("checkout:payment.heading"))).toBeVisible();
  await visit("checkout-review");
  await order(shopper);
  await visit("order");
}

/** A new customer's account: empty, then with an address and an order. */
export async function account(shopper: Shopper, visit: Visit): Promise<void> {
  const { t, page } = shopper;
  await shopper.open({ id: "/daftar", en: "/en/register" });
  await shopper.button("account:register.submit").click();
  await expect(page.getByRole("alert").first()).toBeVisible();
  await visit("registration-refused");
  await register(shopper, newAccount("Wulan Prameswari"));
  await visit("account-new");
  await shopper.open({ id: "/akun/pesanan", en: "/en/account/orders" });
  await visit("account-orders-empty");
  await shopper.open({ id: "/akun/alamat", en: "/en/account/addresses" });
  await visit("account-addresses-empty");
  await shopper.open({ id: "/akun/alamat/baru", en: "/en/account/addresses/new" });
  await visit("account-address-new");
  await fillAddress(shopper, IN_MALANG, { withScript: true });
  await shopper.button("account:address.submit").click();
  await expect(page.getByText(t("account:addresses.saved"))).toBeVisible();
  await visit("account-addresses");
  await page.getByRole("link", { name: t("account:addresses.editOf", { name: IN_MALANG.name }) }).click();
  await expect(shopper.heading(t("account:address.editHeading"))).toBeVisible();
  await visit("account-address");
  await shopper.open({ id: "/akun/profil", en: "/en/account/profile" });
  await visit("account-profile");
  await shopper.openProduct("keripik-nangka");
  await shopper.add(2);
  await shopper.link("cart:summary.checkout").click();
  await expect(page.getByRole("group", { name: t("checkout:address.saved") })).toBeVisible();
  await visit("checkout-saved-address");
  await shopper.button("checkout:address.submit").click();
  await shopper.button("checkout:shipping.submit").click();
  await order(shopper);
  await shopper.open({ id: "/akun/pesanan", en: "/en/account/orders" });
  await visit("account-orders");
  await shopper.open({ id: "/akun", en: "/en/account" });
  await visit("account");
  await shopper.open({ id: "/keluar", en: "/en/logout" });
  await visit("log-out");
}
