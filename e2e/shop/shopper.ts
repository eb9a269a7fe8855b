import { expect, type Locator, type Page } from "@playwright/test";
import { type Language, type Translate, translate } from "./messages";

/** Somebody who walks through the shop in one language, by what is written on its controls. */
export class Shopper {
  readonly t: Translate;

  constructor(
    readonly page: Page,
    readonly language: Language,
  ) {
    this.t = translate(language);
  }

  /** Opens a page of the shop by its Indonesian or English address, whichever the shopper reads. */
  async open(addresses: Record<Language, string>): Promise<void> {
    const answer = await this.page.goto(addresses[this.language]);
    expect(answer?.status(), addresses[this.language]).toBe(200);
  }

  openProduct(handle: string, query = ""): Promise<void> {
    return this.open({ id: `/produk/${handle}${query}`, en: `/en/products/${handle}${query}` });
  }

  openCart(): Promise<void> {
    return this.open({ id: "/keranjang", en: "/en/cart" });
  }

  button(key: string, values?: Record<string, string | number>): Locator {
    return this.page.getByRole("button", { name: this.t(key, values), exact: true });
  }

  link(key: string): Locator {
    return this.page.getByRole("link", { name: this.t(key), exact: true });
  }

  heading(text: string): Locator {
    return this.page.getByRole("heading", { name: text });
  }

  field(key: string): Locator {
    return this.page.getByLabel(this.t(key), { exact: true });
  }

  /** Types a quantity on a product page and puts it into the cart, whatever comes of it. */
  async add(quantity: number): Promise<void> {
    await this.page.getByRole("spinbutton").fill(String(quantity));
    await this.button("product:buy.submit").click();
  }
}
