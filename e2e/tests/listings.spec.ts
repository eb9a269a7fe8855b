import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { ListingsDesk } from "../producer/listings";
import { photo } from "../producer/photo";
import { logInAsOfficer } from "../producer/log-in";
import { Operator } from "../shop/operator";

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test("an officer with a phone puts goods on sale: three photos, review, returned once, then in the shop", async ({
  page,
}) => {
  const title = `Sandal anyam ${Date.now().toString(36)}`;
  await logInAsOfficer(page);
  const desk = new ListingsDesk(page);
  await desk.open();
  await desk.begin(title, "fashion");
  await desk.complete({
    description: "Kulit sapi samak nabati, dianyam dengan tangan, sol karet.",
    price: "185.000",
    stock: "40",
    weight: "700",
  });
  await expect(page.getByText(desk.t("listings:overview.submitIncomplete"))).toBeVisible();
  await desk.photograph([
    await photo(page, "#7a4a26"),
    await photo(page, "#1f3a5f"),
    await photo(page, "#3f6b4f"),
  ]);
  await desk.button("listings:photos.later", { number: 1 }).click();
  await expect(page.getByText(desk.t("listings:done.order"))).toBeVisible();
  await expectAccessible(page);
  await desk.submit();

  const operator = await Operator.logIn();
  await operator.judgeListing(desk.listingId(), "return", "Foto pertama terlalu gelap");
  await page.reload();
  await expect(page.getByText("Foto pertama terlalu gelap")).toBeVisible();
  await desk.submit();
  const handle = await operator.judgeListing(desk.listingId(), "approve", null);
  await operator.leave();
  await page.reload();
  await expect(page.getByText(desk.t("listings:state.published"), { exact: true })).toBeVisible();

  await desk.link("listings:overview.history").click();
  await expect(page.getByText(desk.t("listings:move.approve"))).toBeVisible();
  await expect(page.getByText(desk.t("listings:move.return"))).toBeVisible();
  await expect(async () => {
    const answer = await page.goto(`/produk/${handle}`);
    expect(answer?.status()).toBe(200);
  }).toPass({ timeout: 30_000 });
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
});

test("a spreadsheet is judged by row and column, mended, and written as a whole", async ({ page }) => {
  const mark = Date.now().toString(36);
  await logInAsOfficer(page);
  const desk = new ListingsDesk(page);
  const headings = [
    "Nama barang",
    "Jenis",
    "Pilihan 1",
    "Satuan",
    "Harga satuan",
    "Waktu siap (hari)",
    "Stok",
  ];
  await desk.sendSpreadsheet("barang.csv", [
    headings,
    [`Kendi ${mark}`, "Kriya", "Kecil", "buah", "gratis", "3", "10"],
    [`Kendi ${mark}`, "", "Besar", "kotak", "Rp 85.000", "", "-1"],
  ]);
  expect(await desk.problems()).toEqual([
    "Baris 2 | Harga satuan | “gratis” bukan angka.",
    expect.stringMatching(/^Baris 3 \| Satuan \| “kotak” tidak dikenal\./),
    "Baris 3 | Stok | “-1” bukan angka.",
    "Baris 3 | Waktu siap (hari) | Wajib diisi.",
  ]);
  await expectAccessible(page);

  await desk.sendSpreadsheet("barang-diperbaiki.csv", [
    headings,
    [`Kendi ${mark}`, "Kriya", "Kecil", "buah", "Rp 45.000", "3", "10"],
    [`Kendi ${mark}`, "", "Besar", "buah", "Rp 85.000", "7", "PO"],
  ]);
  await desk.button("listings:import.apply_other", { count: 1 }).click();
  await expect(page.getByText(desk.t("listings:import.applied", { rows: "2" }))).toBeVisible({
    timeout: 60_000,
  });
  await page.goto(`/producer/produk?q=${encodeURIComponent(`Kendi ${mark}`)}`);
  await expect(page.getByRole("link", { name: `Kendi ${mark}` })).toBeVisible();
});

async function expectAccessible(page: Parameters<typeof logInAsOfficer>[0]): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
}
