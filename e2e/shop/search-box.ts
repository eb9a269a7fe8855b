import { expect, type Locator } from "@playwright/test";
import type { Shopper } from "./shopper";

/** The box in the header and the list under it. */
export class SearchBox {
  readonly field: Locator;
  readonly list: Locator;

  constructor(private readonly shopper: Shopper) {
    const { page, t } = shopper;
    this.field = page.getByLabel(t("common:search.label"), { exact: true });
    this.list = page.getByRole("listbox", { name: t("common:search.suggestions") });
  }

  /** Types letter by letter, as people do, until the list is there. */
  async type(words: string): Promise<void> {
    await this.field.fill("");
    await this.field.pressSequentially(words, { delay: 30 });
    await expect(this.list).toBeVisible();
  }

  group(key: "products" | "sentra" | "cooperatives" | "categories"): Locator {
    return this.list.getByRole("group", { name: this.shopper.t(`common:search.${key}`) });
  }

  options(): Locator {
    return this.list.getByRole("option");
  }

  /** The option that a screen reader would read: the one that the field points to. */
  async active(): Promise<Locator | null> {
    const id = await this.field.getAttribute("aria-activedescendant");
    return id ? this.shopper.page.locator(`#${id}`) : null;
  }
}
