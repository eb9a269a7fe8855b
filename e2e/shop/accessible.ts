import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page } from "@playwright/test";
import type axe from "axe-core";

export type Theme = "light" | "dark";

export const PHONE = { width: 360, height: 740 };
const DESKTOP = { width: 1440, height: 900 };

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
/** A theme changes nothing but colours: the other rules are asked once. */
const OF_COLOURS = ["color-contrast", "link-in-text-block"];

/**
 * All rules of axe, WCAG 2.2 AA and good practice, at both ends of the sizes. Soft, so that one run names
 * every page that fails. Leaves the window at the size of a phone.
 */
export async function expectAccessible(page: Page, name: string, themes: readonly Theme[]): Promise<void> {
  await page.evaluate(AXE);
  for (const size of [DESKTOP, PHONE]) {
    await page.setViewportSize(size);
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      const found = await violations(page, colorScheme === themes[0] ? null : OF_COLOURS);
      expect.soft(found, `${name}, ${colorScheme}, ${size.width} px`).toEqual([]);
    }
  }
}

/** @param only names of rules; all when null */
function violations(page: Page, only: string[] | null): Promise<string[]> {
  return page.evaluate(async (rules) => {
    const { axe: engine } = window as unknown as { axe: typeof axe };
    const found = await engine.run(document, {
      rules: { "target-size": { enabled: true } },
      resultTypes: ["violations"],
      ...(rules ? { runOnly: { type: "rule", values: rules } } : {}),
    });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
  }, only);
}
