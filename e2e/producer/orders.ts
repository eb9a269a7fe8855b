import { expect, type Locator, type Page } from "@playwright/test";
import { type Language, type Translate, translate } from "../shop/messages";

const ADDRESS: Record<Language, { list: string; login: string }> = {
  id: { list: "/producer/pesanan", login: "/producer/masuk" },
  en: { list: "/en/producer/orders", login: "/en/producer/login" },
};

/** An officer at the cooperative's pages of orders, by what is written on their controls. */
export class OrderDesk {
  readonly t: Translate;

  constructor(
    readonly page: Page,
    readonly language: Language = "id",
  ) {
    this.t = translate(language);
  }

  async logIn(name: string, password: string): Promise<void> {
    await this.page.goto(ADDRESS[this.language].login);
    await this.page.getByLabel(this.t("producer:login.name")).fill(name);
    await this.page.getByLabel(this.t("account:field.password"), { exact: true }).fill(password);
    await this.page.getByRole("button", { name: this.t("producer:login.submit") }).click();
    await expect(this.page.getByRole("link", { name: this.t("producer:nav.orders") }).first()).toBeVisible();
  }

  async openList(tab: string): Promise<void> {
    await this.page.goto(`${ADDRESS[this.language].list}?tab=${tab}`);
    await expect(this.page.getByRole("heading", { name: this.t("orders:list.title") })).toBeVisible();
  }

  /** Opens an order by its number through the search. */
  async open(number: string): Promise<void> {
    await this.page.goto(ADDRESS[this.language].list);
    await this.page.getByLabel(this.t("orders:list.search")).fill(number);
    await this.page.getByRole("button", { name: this.t("orders:list.find") }).click();
    await this.page.getByRole("article").filter({ hasText: number }).getByRole("link").click();
    await expect(this.page.getByRole("heading", { level: 1, name: number })).toBeVisible();
  }

  button(key: string, values?: Record<string, string | number>): Locator {
    return this.page.getByRole("button", { name: this.t(key, values), exact: true });
  }

  section(key: string): Locator {
    return this.page.getByRole("region", { name: this.t(key) });
  }

  /** Presses a button and waits for the sentence that says it was done. */
  async does(button: Locator, intent: string): Promise<void> {
    await button.click();
    await expect(this.page.getByText(this.t(`orders:done.${intent}`))).toBeVisible({ timeout: 30_000 });
  }

  async acceptAll(): Promise<void> {
    await this.does(this.button("orders:next.acceptAll"), "accept");
  }

  /** @param quantities by the beginning of the line's title */
  async acceptPart(quantities: Record<string, number>, reason: string): Promise<void> {
    await this.page.getByText(this.t("orders:part.open"), { exact: true }).click();
    for (const [title, quantity] of Object.entries(quantities)) {
      await this.page.getByRole("spinbutton", { name: new RegExp(`^${title}`) }).fill(String(quantity));
    }
    const answer = this.section("orders:next.answer");
    await answer.getByLabel(this.t("orders:field.reason")).fill(reason);
    await this.does(this.button("orders:part.submit"), "accept_part");
  }

  async decline(reason: string): Promise<void> {
    await this.button("orders:next.decline").click();
    const dialog = this.page.getByRole("dialog");
    await dialog.getByLabel(this.t("orders:field.reason")).fill(reason);
    await this.does(dialog.getByRole("button", { name: this.t("orders:next.declineSubmit") }), "decline");
  }

  /** Packs what is named, by the beginning of the line's title; all that is left without any. */
  async pack(quantities: Record<string, number> = {}, kilograms?: string): Promise<void> {
    const parcels = this.section("orders:parcels.title");
    for (const [title, quantity] of Object.entries(quantities)) {
      await parcels.getByRole("spinbutton", { name: new RegExp(`^${title}`) }).fill(String(quantity));
    }
    if (kilograms) await parcels.getByLabel(this.t("orders:pack.weight")).fill(kilograms);
    await this.does(this.button("orders:pack.submit"), "pack");
  }

  parcel(number: string): Locator {
    return this.page.getByRole("article").filter({ has: this.page.getByRole("heading", { name: number }) });
  }

  async ship(number: string, courier: string, tracking: string): Promise<void> {
    const parcel = this.parcel(number);
    await parcel.getByLabel(this.t("orders:field.courier")).fill(courier);
    await parcel.getByLabel(this.t("orders:field.tracking")).fill(tracking);
    await this.does(parcel.getByRole("button", { name: this.t("orders:parcels.ship") }), "ship");
  }

  async deliver(number: string): Promise<void> {
    const button = this.parcel(number).getByRole("button", { name: this.t("orders:parcels.deliver") });
    await this.does(button, "deliver");
  }

  /** The paper behind a parcel's print button, fetched as the officer. */
  async paper(number: string, paper: "label" | "slip"): Promise<Buffer> {
    const link = this.parcel(number).getByRole("link", { name: this.t(`orders:parcels.${paper}`) });
    const answer = await this.page.request.get((await link.getAttribute("href")) ?? "");
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-type"]).toBe("application/pdf");
    return answer.body();
  }
}
