import { expect, type Locator, type Page } from "@playwright/test";

/** `/producer/pesanan/:id/pembagian` as an officer uses it, Indonesian. */
export class AllocationPage {
  constructor(readonly page: Page) {}

  async open(sellerOrderId: string): Promise<void> {
    await this.page.goto(`/producer/pesanan/${sellerOrderId}/pembagian`);
    await expect(this.page.getByRole("heading", { level: 1 })).toContainText("Pembagian pekerjaan");
  }

  /** Steppers of the proposal, one for each member. */
  steppers(): Locator {
    return this.page.getByRole("spinbutton", { name: /^Bagian / });
  }

  /** Whole units that the proposal gives to each member, in the order of the page. */
  async proposal(): Promise<number[]> {
    const fields = await this.steppers().all();
    return Promise.all(fields.map(async (field) => Number(await field.inputValue())));
  }

  async setUnits(workshop: string, units: number): Promise<void> {
    await this.page.getByRole("spinbutton", { name: `Bagian ${workshop}`, exact: true }).fill(String(units));
  }

  /** The line that says what is left over. */
  rest(): Locator {
    return this.page.locator(".split__rest");
  }

  async offer(): Promise<void> {
    await this.page.getByRole("button", { name: "Tawarkan" }).click();
    await expect(this.page.getByText("Tawaran dikirim.")).toBeVisible();
  }

  /** Cards of members' shares whose state is shown in these words, such as `Disanggupi`. */
  shares(workshop?: string): Locator {
    const cards = this.page.getByRole("article");
    return workshop
      ? cards.filter({ has: this.page.getByRole("heading", { name: workshop, exact: true }) })
      : cards;
  }

  /** Cards that still wait for an answer. */
  openOffers(): Locator {
    return this.shares().filter({ has: this.page.getByRole("button", { name: "Catat sanggup" }) });
  }

  async accept(card: Locator): Promise<void> {
    const open = await this.openOffers().count();
    await card.getByRole("button", { name: "Catat sanggup" }).click();
    await expect(this.page.getByText("Dicatat: sanggup.")).toBeVisible();
    await expect(this.openOffers()).toHaveCount(open - 1);
  }

  async refuse(card: Locator, reason: string): Promise<void> {
    const open = await this.openOffers().count();
    await card.getByRole("button", { name: "Catat menolak" }).click();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByLabel("Alasan").fill(reason);
    await dialog.getByRole("button", { name: "Catat menolak" }).click();
    await expect(this.page.getByText("Dicatat: menolak.")).toBeVisible();
    await expect(this.openOffers()).toHaveCount(open - 1);
  }

  /** Cards of accepted work that was not checked yet. */
  toCheck(): Locator {
    return this.shares().filter({ has: this.page.getByRole("button", { name: "Catat cek mutu" }) });
  }

  /** Everything that was accepted arrived. @param rejected base units that did not pass */
  async check(card: Locator, rejected = 0, reason = ""): Promise<void> {
    const open = await this.toCheck().count();
    await card.getByRole("button", { name: "Catat cek mutu" }).click();
    const dialog = this.page.getByRole("dialog");
    if (rejected > 0) {
      await dialog.getByRole("spinbutton", { name: "Yang tidak lulus" }).fill(String(rejected));
      await dialog.getByLabel("Apa yang kurang").fill(reason);
    }
    await dialog.getByRole("button", { name: "Simpan hasil cek" }).click();
    await expect(this.page.getByText("Hasil cek mutu disimpan.")).toBeVisible();
    await expect(this.toCheck()).toHaveCount(open - 1);
  }
}

/** `/producer/pekerjaan` as a member uses it, Indonesian. */
export class WorkPage {
  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto("/producer/pekerjaan");
    await expect(this.page.getByRole("heading", { level: 1, name: "Pekerjaan saya" })).toBeVisible();
  }

  async takeFirst(): Promise<void> {
    await this.page.getByRole("button", { name: "Saya sanggup" }).first().click();
    await expect(this.page.getByText("koperasi sudah tahu Anda sanggup")).toBeVisible();
  }
}
