import { type Browser, expect, type Page, test } from "@playwright/test";
import { doors, memberWorkspace, sellerOrder, workspace } from "../producer/every-page";
import { buySandals, SELLING_OFFICER } from "../producer/paid-order";
import { MEMBER, OFFICER, Producer } from "../producer/producer";
import { expectAccessible, type Theme } from "../shop/accessible";
import type { Visit } from "../shop/every-page";
import { STEADY, shifted, watchShifts } from "../shop/layout-shift";
import type { Language } from "../shop/messages";
import { bytesOf, transferred } from "../shop/transferred";

/** Bytes of JavaScript as transferred, compressed, of the first load of one page. */
const SCRIPT_BUDGET = 130_000;
const THEMES: Record<Language, Theme> = { id: "light", en: "dark" };

test.use({ contextOptions: { reducedMotion: "reduce" } });
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

/** Accessibility in the language's theme; weight of each address once, in Indonesian, the longer of the two. */
function inspector(page: Page, browser: Browser, language: Language): Visit {
  const weighed = new Set<string>();
  return async (name) => {
    await expectAccessible(page, name, [THEMES[language]]);
    if (language !== "id" || weighed.has(page.url())) return;
    weighed.add(page.url());
    await expectLightAndSteady(page, browser, name);
  };
}

/** Opens where the page is in another browser with the same log-in and an empty cache. */
async function expectLightAndSteady(page: Page, browser: Browser, name: string): Promise<void> {
  const context = await browser.newContext({
    storageState: { cookies: await page.context().cookies(), origins: [] },
    serviceWorkers: "block",
    viewport: { width: 360, height: 740 },
  });
  const fresh = await context.newPage();
  await watchShifts(fresh);
  const parts = await transferred(fresh, page.url());
  expect.soft(await shifted(fresh), `${name} moves by itself`).toBeLessThan(STEADY);
  await context.close();
  const script = bytesOf(parts, "script");
  test.info().annotations.push({ type: "bytes", description: `${name}: script ${script}` });
  const list = parts.map(({ kind, bytes, url }) => `${kind} ${bytes} ${url}`).join("\n");
  expect.soft(script, `${name}\n${list}`).toBeGreaterThan(0);
  expect.soft(script, `${name}\n${list}`).toBeLessThanOrEqual(SCRIPT_BUDGET);
}
