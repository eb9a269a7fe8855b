import { expect, type Locator, type Page } from "@playwright/test";
import { type Translate, translate } from "../shop/messages";

/** A photo as a phone takes it, in one plain colour. */
export interface TakenPhoto {
  name: string;
  mimeType: "image/jpeg" | "image/png";
  buffer: Buffer;
}

/** An officer at the cooperative's listings, by what is written on the controls. Somebody has logged in before. */
export class ListingsDesk {
  readonly t: Translate = translate("id");

  constructor(readonly page: Page) {}

  async open(): Promise<void> {
    await this.page.goto("/producer/produk");
    await expect(
      this.page.getByRole("heading", { level: 1, name: this.t("listings:list.title") }),
    ).toBeVisible();
  }

  button(key: string, values?: Record<string, string | number>): Locator {
    return this.page.getByRole("button", { name: this.t(key, values), exact: true });
  }

  link(key: string): Locator {
    return this.page.getByRole("link", { name: this.t(key), exact: true });
  }

  field(key: string, values?: Record<string, string | number>): Locator {
    return this.page.getByLabel(this.t(key, values)).first();
  }

  /** From the list to the editor of a new draft. */
  async begin(title: string, commodity: string): Promise<void> {
    await this.link("listings:list.add").click();
    await expect(
      this.page.getByRole("heading", { level: 1, name: this.t("listings:new.title") }),
    ).toBeVisible();
    await this.field("listings:form.title").fill(title);
    await this.field("listings:form.commodity").selectOption(commodity);
    await this.button("listings:new.submit").click();
    await expect(this.page).toHaveURL(/\/producer\/produk\/prod_\w+\/ubah$/);
    await this.hydrated();
  }

  /** Fills in what a submission needs, saves, and arrives at the listing's own page. */
  async complete(said: {
    description: string;
    price: string;
    stock?: string;
    weight: string;
  }): Promise<void> {
    await this.field("listings:form.description").fill(said.description);
    await this.page.locator("#variant-0-tier-0-price").fill(said.price);
    if (said.stock) await this.page.locator("#variant-0-stock").fill(said.stock);
    await this.page.locator("#variant-0-weight").fill(said.weight);
    await this.button("listings:edit.save").click();
    await expect(this.page).toHaveURL(/\/producer\/produk\/prod_\w+$/);
  }

  /** How the goods are counted, and that they are made when they are ordered. */
  async madeToOrder(terms: { unit: string; tradeUnit: string; leadTimeDays: string }): Promise<void> {
    await this.page.locator("#unit").selectOption(terms.unit);
    await this.page.locator("#trade_unit").selectOption(terms.tradeUnit);
    await this.page.locator("#lead_time_days").fill(terms.leadTimeDays);
    await this.page.getByLabel(this.t("listings:form.madeToOrder")).check();
  }

  /** Takes photos and waits until the shop can show all of them. */
  async photograph(photos: TakenPhoto[]): Promise<void> {
    await this.hydrated();
    await this.page.getByLabel(this.t("listings:photos.gallery")).setInputFiles(photos);
    await expect(this.page.locator(".photo-list > li")).toHaveCount(photos.length, { timeout: 60_000 });
    await expect(this.page.locator(".photo-list .picture img")).toHaveCount(photos.length, {
      timeout: 60_000,
    });
  }

  async submit(): Promise<void> {
    await this.button("listings:overview.submit").click();
    await expect(this.page.getByText(this.t("listings:done.submit"))).toBeVisible();
  }

  /** Sends a spreadsheet and arrives at the outcome of its dry run. */
  async sendSpreadsheet(name: string, rows: string[][]): Promise<void> {
    await this.page.goto("/producer/produk/impor");
    await this.hydrated();
    const buffer = Buffer.from(rows.map((row) => row.join(";")).join("\n"));
    await this.field("listings:imports.choose").setInputFiles({ name, mimeType: "text/csv", buffer });
    await this.button("listings:imports.check").click();
    await expect(this.page).toHaveURL(/\/producer\/produk\/impor\/lstimport_\w+$/);
  }

  /** Cells of the table of problems, row by row. */
  async problems(): Promise<string[]> {
    const rows = this.page.getByRole("table").locator("tbody tr");
    const texts = await rows.evaluateAll((found) =>
      found.map((row) => [...row.querySelectorAll("td")].map((cell) => cell.textContent ?? "").join(" | ")),
    );
    return texts;
  }

  /** The id in the address of a listing's page. */
  listingId(): string {
    return /prod_\w+/.exec(this.page.url())?.[0] ?? "";
  }

  /** React has taken over: what is typed now counts. */
  private async hydrated(): Promise<void> {
    await this.page.waitForFunction(() =>
      Object.keys(document.querySelector("main") ?? {}).some((key) => key.startsWith("__react")),
    );
  }
}
