import { expect, test } from "@playwright/test";
import { checkOut } from "../shop/checkout";
import { IN_MALANG } from "../shop/delivery-address";
import { Operator } from "../shop/operator";
import { expectToAddUp, readOrder } from "../shop/order-page";
import { Shopper } from "../shop/shopper";

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

const SANAN = "Koperasi Tempe Sanan Sejahtera";
const CIOMAS = "Koperasi Ciomas Jaya";

test("a guest without JavaScript buys crisps and a kodi of sandals in one order", async ({
  page,
  browser,
}) => {
  const shopper = new Shopper(page, "id");
  const { t } = shopper;

  await test.step("finds keripik tempe by its province", async () => {
    await shopper.open({ id: "/katalog", en: "/en/catalogue" });
    await shopper.link("catalogue:filter.open").click();
    await page
      .getByRole("group", { name: t("catalogue:filter.province") })
      .getByLabel(/^Jawa Timur/)
      .check();
    await shopper.button("catalogue:filter.apply").click();
    await expect(page).toHaveURL(/province=35/);
    for (const place of await page.locator("#results .provenance").allInnerTexts()) {
      expect(place).toMatch(/^(Sanan, .*Malang|Tanggulangin, Sidoarjo|Kendalsari, Jombang)$/);
    }
    await page.getByRole("link", { name: "Keripik tempe Sanan" }).click();
  });

  await test.step("puts three packs into the cart", async () => {
    await shopper.add(3);
    await expect(page.getByText(t("cart:notice.added", { title: "Keripik tempe Sanan" }))).toBeVisible();
  });

  await test.step("adds one kodi of sandals of another cooperative", async () => {
    await shopper.openProduct("sandal-kulit-sintetis");
    await page.getByRole("link", { name: /^1 kodi/ }).click();
    await expect(page.getByRole("spinbutton")).toHaveValue("20");
    await shopper.button("product:buy.submit").click();
    await expect(shopper.heading(SANAN)).toBeVisible();
    await expect(shopper.heading(CIOMAS)).toBeVisible();
  });

  const promised = await test.step("checks out, village and shipping step by step", () =>
    checkOut(shopper, {
      email: `tamu-${Date.now()}@contoh.example`,
      address: IN_MALANG,
      cooperatives: [SANAN, CIOMAS],
      withScript: false,
    }));

  await test.step("gets one order whose two shares add up to the rupiah", async () => {
    const order = await readOrder(shopper);
    expect(order.shares.map(({ cooperative }) => cooperative).sort()).toEqual([CIOMAS, SANAN]);
    expectToAddUp(order);
    expect(order.total).toBe(promised);
    expect(order.shares.every(({ shipping }) => shipping > 0)).toBe(true);
    await expect(page.getByText(t("order:paymentStatus.awaiting")).first()).toBeVisible();
  });

  await test.step("opens it again by the signed link, which no one can forge", async () => {
    const link = new URL(page.url());
    const elsewhere = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    expect((await elsewhere.goto(link.href))?.status()).toBe(200);
    expectToAddUp(await readOrder(new Shopper(elsewhere, "id")));
    const key = link.searchParams.get("kunci") ?? "";
    expect(key).not.toBe("");
    const changed = key.slice(0, 20) + (key[20] === "A" ? "B" : "A") + key.slice(21);
    for (const forged of [changed, key.slice(1), ""]) {
      link.searchParams.set("kunci", forged);
      expect((await elsewhere.goto(link.href))?.status(), `key ${forged}`).toBe(404);
    }
    await elsewhere.context().close();
  });

  await test.step("is closed to who knows only its id", async () => {
    const operator = await Operator.logIn();
    const headers = { "x-publishable-api-key": await operator.publishableKey() };
    await operator.leave();
    const id = new URL(page.url()).pathname.split("/").at(-1);
    expect(id).toMatch(/^order_\w+$/);
    for (const path of [`/store/orders/${id}?fields=*`, `/store/orders/${id}/receipt`]) {
      const answer = await page.request.get(`${process.env.BACKEND_URL}${path}`, { headers });
      expect(answer.status(), path).toBe(404);
      expect(await answer.text()).not.toContain(IN_MALANG.name);
    }
  });
});
