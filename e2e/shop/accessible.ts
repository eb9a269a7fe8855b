import { AxeBuilder } from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

export type Theme = "light" | "dark";

const SIZES = [
  { width: 360, height: 740 },
  { width: 1440, height: 900 },
];

/**
 * All rules of axe, WCAG 2.2 AA and good practice, at both ends of the sizes. Soft, so that one run names
 * every page that fails.
 */
export async function expectAccessible(page: Page, name: string, themes: readonly Theme[]): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    for (const colorScheme of themes) {
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
