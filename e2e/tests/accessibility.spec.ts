import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";
import { account, browse, purchase } from "../shop/every-page";
import { Shopper } from "../shop/shopper";

const SIZES = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
];
const THEMES = ["light", "dark"] as const;

test.use({ contextOptions: { reducedMotion: "reduce" } });
test.describe.configure({ timeout: 300_000 });

test("every page for browsing is accessible", async ({ page }) => {
  await browse(new Shopper(page, "id"), (name) => expectAccessible(page, name));
});

test("every page of a purchase is accessible", async ({ page }) => {
  await purchase(new Shopper(page, "id"), (name) => expectAccessible(page, name));
});

test("every page of an account is accessible", async ({ page }) => {
  await account(new Shopper(page, "en"), (name) => expectAccessible(page, name));
});

/**
 * All rules of axe, WCAG 2.2 AA and good practice, in both themes and at both ends of the sizes. Soft, so
 * that one run names every page that fails.
 */
async function expectAccessible(page: Page, name: string): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of THEMES) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page })
        .options({ rules: { "target-size": { enabled: true } } })
        .setLegacyMode(true)
        .analyze();
      const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
      expect.soft(found, `${name}, ${colorScheme}, ${size.width} px`).toEqual([]);
    }
  }
}
