import { expect, test } from "@playwright/test";
import { Operator } from "../shop/operator";

test.use({ baseURL: process.env.BACKEND_URL, viewport: { width: 1440, height: 900 } });

const SELLER = "Koperasi Sasirangan Banjar";

test("an operator suspends a cooperative with a reason and reinstates it", async ({ page }) => {
  await page.goto("/app/cooperatives");
  await expect(page.getByText("Masuk untuk mengelola pasar")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Pasar Sentra" })).toBeVisible();
  await page.getByPlaceholder("Email").fill(process.env.ADMIN_EMAIL ?? "");
  await page.getByPlaceholder("Kata sandi").fill(process.env.ADMIN_PASSWORD ?? "");
  await page.getByRole("button", { name: "Lanjutkan dengan Email" }).click();

  await page.getByRole("navigation").getByRole("link", { name: "Koperasi" }).click();
  await expect(page.getByRole("heading", { name: "Koperasi", exact: true })).toBeVisible();
  await page.getByRole("searchbox", { name: "Cari nama koperasi" }).fill("sasirangan");
  await expect(page.getByRole("row")).toHaveCount(2);
  await page.getByRole("link", { name: SELLER }).click();
  await expect(page.getByRole("heading", { name: SELLER })).toBeVisible();
  await expect(page.getByText("Hj. Rusmini", { exact: true })).toBeVisible();

  try {
    await page.getByRole("button", { name: "Tangguhkan" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Tangguhkan" }).click();
    await expect(dialog.getByRole("alert")).toHaveText("Tulis alasannya, sedikitnya 3 huruf.");
    await dialog.getByLabel("Alasan").fill("Izin usaha sedang diperiksa ulang");
    await dialog.getByRole("button", { name: "Tangguhkan" }).click();
    await expect(page.getByText("Status diubah menjadi Ditangguhkan.")).toBeVisible();
    await expect(page.getByText("Izin usaha sedang diperiksa ulang")).toBeVisible();

    await page.getByRole("button", { name: "Pulihkan" }).click();
    await dialog.getByLabel("Alasan").fill("Izin usaha sudah lengkap");
    await dialog.getByRole("button", { name: "Pulihkan" }).click();
    await expect(page.getByText("Status diubah menjadi Disetujui.")).toBeVisible();
    await page.reload();
    await expect(page.getByRole("button", { name: "Tangguhkan" })).toBeVisible();
    await expect(page.getByText("Izin usaha sudah lengkap")).toBeVisible();
  } finally {
    await reinstateIfSuspended();
  }
});

/** The other tests sell this cooperative's goods too. */
async function reinstateIfSuspended(): Promise<void> {
  const operator = await Operator.logIn();
  if ((await operator.statusOf(SELLER)) === "suspended") {
    await operator.setStatus(SELLER, "reinstate", "Left over from a failed test");
  }
  await operator.leave();
}
