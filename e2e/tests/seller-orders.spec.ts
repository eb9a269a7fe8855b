import { expect, test } from "@playwright/test";
import { OrderDesk } from "../producer/orders";
import { buySandals, SELLER, SELLING_OFFICER } from "../producer/paid-order";
import { pdfText } from "../producer/pdf-text";
import { IN_MALANG } from "../shop/delivery-address";
import { rupiah } from "../shop/rupiah";
import { Shopper } from "../shop/shopper";

/** The cheap phone of an officer. */
test.use({ viewport: { width: 360, height: 740 } });
test.describe.configure({ timeout: 300_000 });

const GOODS = "Sandal kulit sintetis";

test("an officer accepts a part on a phone, ships two parcels with papers, and the buyer sees all of it", async ({
  page,
  browser,
}) => {
  const { url, number, total } = await buySandals(browser, 40);
  const desk = new OrderDesk(page);
  const { t } = desk;
  await desk.logIn(SELLING_OFFICER, process.env.DEMO_PASSWORD ?? "");

  await test.step("finds it with its countdown", async () => {
    await desk.openList("to_accept");
    const card = page.getByRole("article").filter({ hasText: number });
    await expect(card.locator("time.countdown")).toBeVisible();
    await desk.open(number);
  });

  await test.step("sees at once what a part gives back, and accepts it", async () => {
    await page.getByText(t("orders:part.open"), { exact: true }).click();
    await expect(desk.button("orders:part.submit")).toBeDisabled();
    await page.getByRole("spinbutton", { name: new RegExp(`^${GOODS}`) }).fill("20");
    const sums = page.locator("details dl.sums dd");
    const [kept, goods, shipping] = (await sums.allInnerTexts()).map(rupiah) as [number, number, number];
    expect(kept + goods + shipping).toBe(total);
    expect(goods).toBeGreaterThan(0);
    await page.getByText(t("orders:part.open"), { exact: true }).click();
  });

  await test.step("is told what is wrong with a number or a reason, keeps it, and mends it", async () => {
    await page.getByText(t("orders:part.open"), { exact: true }).click();
    const pairs = page.getByRole("spinbutton", { name: new RegExp(`^${GOODS}`) });
    const reason = desk.section("orders:next.answer").getByLabel(t("orders:field.reason"));
    const problems = page.locator(".field__error");
    for (const [typed, problem] of [
      ["1,5", t("common:notWhole")],
      ["7", t("common:stepper.multiple", { step: "20" })],
      ["1.500", t("common:stepper.most", { most: "40" })],
    ] as const) {
      await pairs.fill(typed);
      await reason.fill("a  ");
      await expect(problems).toHaveText(problem);
      await expect(pairs).toHaveValue(typed);
    }
    await pairs.fill("20");
    await desk.button("orders:part.submit").click();
    await expect(page.getByText(t("orders:problem.acceptPart"))).toBeVisible();
    await expect(reason).toHaveValue("a  ");
    await page.getByText(t("orders:part.open"), { exact: true }).click();
    await desk.acceptPart({ [GOODS]: 20 }, "Kapasitas bulan ini penuh");
    await expect(page.getByText(t("orders:goods.declined", { quantity: "20\u00a0pasang" }))).toBeVisible();
  });

  await test.step("packs two parcels and prints their papers", async () => {
    await desk.pack({ [GOODS]: 8 }, "4,5");
    await desk.pack();
    const label = await pdfText(await desk.paper(`${number}-K1`, "label"));
    for (const words of [IN_MALANG.name, "Purwantoro", SELLER, `${number}-K1`, "4,5 kg"]) {
      expect(label).toContain(words);
    }
    const slip = await pdfText(await desk.paper(`${number}-K2`, "slip"));
    for (const words of ["Surat jalan", GOODS, "12 pasang"]) expect(slip).toContain(words);
  });

  await test.step("ships both, one after the other, and they arrive", async () => {
    await desk.ship(`${number}-K1`, "JNE", "JNE-1001");
    await desk.ship(`${number}-K2`, "JNE", "JNE-1002");
    await desk.deliver(`${number}-K1`);
    await desk.deliver(`${number}-K2`);
    await expect(desk.button("orders:next.complete")).toBeEnabled();
    const history = desk.section("orders:history.title");
    await expect(history.getByText("Kapasitas bulan ini penuh")).toBeVisible();
  });

  await test.step("the buyer reads the parcels and what came back", async () => {
    const buyer = new Shopper(await browser.newPage({ locale: "id-ID" }), "id");
    await buyer.page.goto(url);
    await expect(buyer.page.getByText("nomor resi JNE-1002")).toBeVisible();
    await expect(
      buyer.page.getByText(t("order:seller.notSent", { quantity: "20\u00a0pasang" })),
    ).toBeVisible();
    await expect(buyer.page.getByText(t("order:paymentStatus.partially_refunded"))).toBeVisible();
    await expect(buyer.page.getByText("Kapasitas bulan ini penuh")).toBeVisible();
    await buyer.page.close();
  });
});

test("an officer declines with a reason, and the buyer has the money back and the reason", async ({
  page,
  browser,
}) => {
  const { url, number } = await buySandals(browser, 20);
  const desk = new OrderDesk(page);
  await desk.logIn(SELLING_OFFICER, process.env.DEMO_PASSWORD ?? "");
  await desk.open(number);
  await desk.decline("Bahan baku habis sampai akhir bulan");
  await expect(desk.section("orders:history.title").getByText("Bahan baku habis")).toBeVisible();
  const buyer = await browser.newPage({ locale: "id-ID" });
  await buyer.goto(url);
  await expect(buyer.getByText(desk.t("order:status.declined")).first()).toBeVisible();
  await expect(buyer.getByText("Bahan baku habis sampai akhir bulan")).toBeVisible();
  await expect(buyer.getByText(desk.t("order:paymentStatus.refunded"), { exact: true })).toBeVisible();
  await buyer.close();
});
