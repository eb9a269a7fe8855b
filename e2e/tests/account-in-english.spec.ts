import { expect, test } from "@playwright/test";
import { logIn, logOut, newAccount, register } from "../shop/account";
import { checkOut } from "../shop/checkout";
import { IN_MALANG } from "../shop/delivery-address";
import { expectToAddUp, readOrder } from "../shop/order-page";
import { SearchBox } from "../shop/search-box";
import { Shopper } from "../shop/shopper";

test.use({ viewport: { width: 1440, height: 900 }, locale: "en-GB" });

const SANAN = "Koperasi Tempe Sanan Sejahtera";
const CIOMAS = "Koperasi Ciomas Jaya";

test("a customer with an account buys from two cooperatives and finds the order again", async ({
  page,
  browser,
}) => {
  const shopper = new Shopper(page, "en");
  const { t } = shopper;
  const account = newAccount("Wulan Prameswari");
  await register(shopper, account);

  await test.step("searches for crisps and puts three packs into the cart", async () => {
    await shopper.open({ id: "/katalog", en: "/en/catalogue" });
    const { field } = new SearchBox(shopper);
    await field.fill("tempeh crisps");
    await field.press("Enter");
    await page.getByRole("link", { name: "Sanan tempeh crisps", exact: true }).click();
    await shopper.add(3);
    await expect(page.getByText(t("cart:notice.added", { title: "Sanan tempeh crisps" }))).toBeVisible();
  });

  await test.step("adds a kodi of sandals in size 41, at the kodi's price", async () => {
    await shopper.openProduct("sandal-kulit-sintetis");
    await page.getByRole("link", { name: "41", exact: true }).click();
    await expect(page.getByRole("link", { name: "41", exact: true })).toHaveAttribute("aria-current", "true");
    await page.getByRole("spinbutton").fill("20");
    const total = page.getByRole("form", { name: t("product:buy.heading") }).locator("[data-total]");
    await expect(total).toHaveText("Rp 800,000");
    await shopper.button("product:buy.submit").click();
    await expect(shopper.heading(CIOMAS)).toBeVisible();
  });

  const promised = await test.step("checks out", () =>
    checkOut(shopper, {
      email: account.email,
      address: IN_MALANG,
      cooperatives: [SANAN, CIOMAS],
      withScript: true,
    }));
  const order = await readOrder(shopper);
  expectToAddUp(order);
  expect(order.total).toBe(promised);
  expect(order.shares.map(({ cooperative }) => cooperative).sort()).toEqual([CIOMAS, SANAN]);
  const address = new URL(page.url()).pathname;
  const number = (await page.getByRole("heading", { level: 1 }).innerText()).trim();

  await test.step("finds it under the account, also after logging out and in again", async () => {
    await openFromAccount(shopper, number);
    await logOut(shopper);
    expect((await page.goto(address))?.status()).toBe(404);
    await logIn(shopper, account);
    await expect(shopper.heading(t("account:overview.heading", { name: account.name }))).toBeVisible();
    await openFromAccount(shopper, number);
    expect((await readOrder(shopper)).total).toBe(order.total);
  });

  await test.step("nobody else's account opens it", async () => {
    const stranger = await (await browser.newContext()).newPage();
    await register(new Shopper(stranger, "en"), newAccount("Orang Lain"));
    expect((await stranger.goto(address))?.status()).toBe(404);
    await expect(stranger.getByText(IN_MALANG.name)).toHaveCount(0);
    await stranger.context().close();
  });
});

async function openFromAccount(shopper: Shopper, heading: string): Promise<void> {
  await shopper.open({ id: "/akun/pesanan", en: "/en/account/orders" });
  await shopper.page.getByRole("link", { name: heading, exact: true }).click();
  await expect(shopper.page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
}
