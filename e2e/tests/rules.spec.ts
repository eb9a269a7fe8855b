import { expect, type Locator, test } from "@playwright/test";
import { Operator } from "../shop/operator";
import { Shopper } from "../shop/shopper";

/** Without a script, so that every rule is the server's and every answer a page. */
test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 740 } });

test("a refused quantity names goods and rule, keeps what was typed, and can be mended there", async ({
  page,
}) => {
  const shopper = new Shopper(page, "id");
  const name = "Batako berlubang";
  await shopper.openProduct("batako", "?jumlah=100");
  await expect(page.getByRole("spinbutton")).toHaveAttribute("min", "100");
  await expect(page.getByRole("spinbutton")).toHaveAttribute("step", "10");

  await shopper.openProduct("bata-ringan");
  await addUnchecked(shopper, 1);
  const typed = shopper.field("cart:line.quantity");
  await expectRefusal(typed, /^Bata ringan.*: pembelian paling sedikit 2 m³, sedangkan jumlah Anda 1 m³\./);
  await expect(typed).toHaveValue("1");

  await shopper.openProduct("batako");
  await addUnchecked(shopper, 50);
  await expectRefusal(typed, /^Batako.*: pembelian paling sedikit 100 buah, sedangkan jumlah Anda 50 buah\./);
  await expect(typed).toHaveValue("50");

  await typed.fill("105");
  await shopper.button("cart:refused.submit").click();
  await expectRefusal(typed, /^Batako.*: dijual per 10 buah, .* 105 buah\. Ubah menjadi 100 atau 110\.$/);
  await expect(typed).toHaveValue("105");

  await typed.fill("banyak");
  await shopper.button("cart:refused.submit").click();
  await expectRefusal(typed, /bilangan bulat dari 1 sampai/);
  await expect(typed).toHaveValue("banyak");

  await typed.fill("110");
  await shopper.button("cart:refused.submit").click();
  await expect(page.getByText(shopper.t("cart:notice.added", { title: name }))).toBeVisible();
  const line = page.getByRole("listitem").filter({ has: page.getByRole("link", { name }) });
  await line.getByRole("spinbutton").fill("15");
  await line.getByRole("button", { name: shopper.t("cart:line.updateOf", { title: name }) }).click();
  await expect(line.getByRole("spinbutton")).toHaveValue("15");
  await expect(line.getByRole("alert")).toContainText("paling sedikit 100 buah");
  await shopper.openCart();
  await expect(line.getByRole("spinbutton")).toHaveValue("110");
});

test("more than there is, and goods that sold out meanwhile, are refused by name", async ({ page }) => {
  const shopper = new Shopper(page, "id");
  const operator = await Operator.logIn();
  const before = await operator.setStock("guci-asap", 6);
  try {
    await shopper.openProduct("guci-asap");
    await addUnchecked(shopper, 7);
    await expectRefusal(
      shopper.field("cart:line.quantity"),
      /^Guci asap.*: persediaan tidak cukup untuk jumlah ini\. Kurangi jumlahnya\.$/,
    );
    await shopper.field("cart:line.quantity").fill("5");
    await shopper.button("cart:refused.submit").click();
    await expect(shopper.link("cart:summary.checkout")).toBeVisible();

    await operator.setStock("guci-asap", 0);
    await shopper.openCart();
    await expect(page.getByText(/^Guci asap.*: stok habis\./).first()).toBeVisible();
    await expect(shopper.link("cart:summary.checkout")).toHaveCount(0);
    await expectCheckoutClosed(shopper);
  } finally {
    await operator.setStock("guci-asap", before);
    await operator.leave();
  }
});

test("a suspended cooperative's goods leave the shop, and a cart that holds them says why it stops", async ({
  page,
}) => {
  const shopper = new Shopper(page, "id");
  const seller = "Koperasi Anyaman Ketak Beleka";
  const operator = await Operator.logIn();
  await shopper.openProduct("keripik-apel");
  await shopper.add(1);
  await shopper.openProduct("kotak-tisu-ketak");
  await shopper.add(2);
  await expect(shopper.link("cart:summary.checkout")).toBeVisible();

  await operator.setStatus(seller, "suspend", "Izin usaha sedang diperiksa ulang");
  try {
    await expectFound(shopper, "kotak tisu ketak", 0);
    const answers = () => page.request.get("/produk/kotak-tisu-ketak").then((answer) => answer.status());
    await expect.poll(answers, { timeout: 30_000 }).toBe(404);
    await shopper.openCart();
    await expect(
      page.getByText("Kotak tisu ketak: penjualnya sedang tidak menerima pesanan.").first(),
    ).toBeVisible();
    await expectCheckoutClosed(shopper);
    await shopper.button("cart:line.removeOf", { title: "Kotak tisu ketak" }).click();
    await expect(shopper.link("cart:summary.checkout")).toBeVisible();
  } finally {
    await operator.setStatus(seller, "reinstate", "Izin usaha sudah diperiksa");
    await operator.leave();
  }
  await expectFound(shopper, "kotak tisu ketak", 1);
});

/** Sends a quantity that the browser itself would hold back. */
async function addUnchecked(shopper: Shopper, quantity: number): Promise<void> {
  const field = shopper.page.getByRole("spinbutton");
  for (const bound of ["min", "max", "step"]) {
    await field.evaluate((input, name) => input.removeAttribute(name), bound);
  }
  await shopper.add(quantity);
  await expect(shopper.heading(shopper.t("cart:refused.heading"))).toBeVisible();
}

async function expectRefusal(field: Locator, text: RegExp): Promise<void> {
  await expect(field).toHaveAttribute("aria-invalid", "true");
  const error = field.page().locator(`#${await field.getAttribute("id")}-error`);
  await expect.poll(async () => (await error.innerText()).replace(/\s+/gu, " ").trim()).toMatch(text);
}

/** The address of the checkout leads back to the cart. */
async function expectCheckoutClosed(shopper: Shopper): Promise<void> {
  await shopper.page.goto("/checkout");
  await expect(shopper.page).toHaveURL(/\/keranjang$/);
}

/** Search and cache may take a moment to follow. */
async function expectFound(shopper: Shopper, query: string, count: number): Promise<void> {
  const cards = shopper.page.locator("#results").getByRole("link", { name: new RegExp(`^${query}$`, "i") });
  await expect(async () => {
    await shopper.open({ id: `/katalog?q=${query}`, en: `/en/catalogue?q=${query}` });
    await expect(cards).toHaveCount(count, { timeout: 1_000 });
  }).toPass({ timeout: 30_000 });
}
