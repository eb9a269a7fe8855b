import { expect, type Page, test } from "@playwright/test";
import { Operator } from "../shop/operator";

test.use({ baseURL: process.env.BACKEND_URL, viewport: { width: 1440, height: 900 } });

const SELLER = "Koperasi Sasirangan Banjar";

test("an operator suspends a cooperative with a reason and reinstates it", async ({ page }) => {
  await logIn(page);
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

test("an operator teaches the search a word, deletes it and takes that back", async ({ page }) => {
  const word = `uji${Date.now()}`;
  await logIn(page);
  await page.getByRole("navigation").getByRole("link", { name: "Pencarian" }).click();
  await page.getByRole("button", { name: "Tambah sinonim" }).click();
  const dialog = page.getByRole("dialog");
  const words = dialog.getByLabel("Kata atau frasa, pisahkan dengan koma");
  await words.fill(word);
  await dialog.getByRole("button", { name: "Simpan" }).click();
  await expect(dialog.getByRole("alert")).toContainText("paling sedikit dua kata");
  await words.fill("cincin, ring");
  await dialog.getByRole("button", { name: "Simpan" }).click();
  await expect(dialog.getByRole("alert")).toHaveText(
    "Kelompok dengan kata-kata ini sudah ada. Ubah kelompok itu saja.",
  );
  await words.fill(`${word}, ${word} lain`);
  await dialog.getByRole("button", { name: "Simpan" }).click();
  await expect(dialog).toBeHidden();

  const remove = page.getByRole("button", { name: `Hapus: ${word}` });
  const nothing = page.getByText("Tidak ada sinonim dengan kata itu.");
  await page.getByRole("searchbox", { name: "Cari kata" }).fill(word);
  await remove.click();
  await expect(nothing).toBeVisible();
  await page.getByRole("button", { name: "Urungkan" }).click();
  await remove.click();
  await expect(nothing).toBeVisible();
});

async function logIn(page: Page): Promise<void> {
  await page.goto("/app/cooperatives");
  await expect(page.getByText("Masuk untuk mengelola pasar")).toBeVisible();
  await expect(page.getByRole("heading", { name: "Pasar Sentra" })).toBeVisible();
  await page.getByPlaceholder("Email").fill(process.env.ADMIN_EMAIL ?? "");
  await page.getByPlaceholder("Kata sandi").fill(process.env.ADMIN_PASSWORD ?? "");
  await page.getByRole("button", { name: "Lanjutkan dengan Email" }).click();
}

/** The other tests sell this cooperative's goods too. */
async function reinstateIfSuspended(): Promise<void> {
  const operator = await Operator.logIn();
  if ((await operator.statusOf(SELLER)) === "suspended") {
    await operator.setStatus(SELLER, "reinstate", "Left over from a failed test");
  }
  await operator.leave();
}
