import { type Browser, expect, type Page, test } from "@playwright/test";
import { doors, memberWorkspace, sellerOrder, workspace } from "../producer/every-page";
import { buySandals, SELLING_OFFICER } from "../producer/paid-order";
import { MEMBER, OFFICER, Producer } from "../producer/producer";
import { expectAccessible, PHONE, type Theme } from "../shop/accessible";
import type { Visit } from "../shop/every-page";
import { STEADY, shifted, watchShifts } from "../shop/layout-shift";
import type { Language } from "../shop/messages";
import { scriptsOf } from "../shop/transferred";

/** Bytes of JavaScript as transferred, compressed, of the first load of one page. */
const SCRIPT_BUDGET = 130_000;
const THEMES: Record<Language, Theme> = { id: "light", en: "dark" };

test.use({ contextOptions: { reducedMotion: "reduce" }, serviceWorkers: "block", viewport: PHONE });
test.describe.configure({ timeout: 300_000 });

for (const language of ["id", "en"] as const) {
  const theme = THEMES[language];

  test(`every page before the workspace is accessible, light and steady: ${language}, ${theme}`, async ({
    page,
    browser,
  }) => {
    await doors(new Producer(page, language), OFFICER, inspector(page, browser, language));
  });

  test(`every page of an officer is accessible, light and steady: ${language}, ${theme}`, async ({
    page,
    browser,
  }) => {
    await workspace(new Producer(page, language), OFFICER, inspector(page, browser, language));
  });

  test(`every page of an order is accessible, light and steady: ${language}, ${theme}`, async ({
    page,
    browser,
  }) => {
    const { number } = await buySandals(browser, 20);
    const producer = new Producer(page, language);
    await producer.logIn(SELLING_OFFICER);
    await sellerOrder(producer, number, inspector(page, browser, language));
  });

  test(`every page of a member is accessible, light and steady: ${language}, ${theme}`, async ({
    page,
    browser,
  }) => {
    await memberWorkspace(new Producer(page, language), MEMBER, inspector(page, browser, language));
  });
}

test.beforeEach(({ page }) => watchShifts(page));

/** Accessibility in the language's theme; weight of each address once, in Indonesian, the longer of the two. */
function inspector(page: Page, browser: Browser, language: Language): Visit {
  const weighed = new Set<string>();
  return async (name) => {
    if (language === "id" && !weighed.has(page.url())) {
      weighed.add(page.url());
      await expectLightAndSteady(page, browser, name);
    }
    await expectAccessible(page, name, [THEMES[language]]);
  };
}

/** The page as it was opened; where a click has led to it, opened anew beside it with the same log-in. */
async function expectLightAndSteady(page: Page, browser: Browser, name: string): Promise<void> {
  if (await isFirstLoad(page)) return weigh(page, name);
  const context = await browser.newContext({
    storageState: { cookies: await page.context().cookies(), origins: [] },
    serviceWorkers: "block",
    viewport: PHONE,
  });
  const fresh = await context.newPage();
  await watchShifts(fresh);
  await fresh.goto(page.url());
  await weigh(fresh, name);
  await context.close();
}

async function weigh(page: Page, name: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  expect.soft(await shifted(page), `${name} moves by itself`).toBeLessThan(STEADY);
  const parts = await scriptsOf(page);
  const script = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  test.info().annotations.push({ type: "bytes", description: `${name}: script ${script}` });
  const list = parts.map(({ bytes, url }) => `${bytes} ${url}`).join("\n");
  expect.soft(script, `${name}\n${list}`).toBeGreaterThan(0);
  expect.soft(script, `${name}\n${list}`).toBeLessThanOrEqual(SCRIPT_BUDGET);
}

/** Whether the browser loaded the page's very address, rather than coming to it from another page. */
function isFirstLoad(page: Page): Promise<boolean> {
  return page.evaluate(() => performance.getEntriesByType("navigation")[0]?.name === location.href);
}
