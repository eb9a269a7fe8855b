import { cleanUp, cleanUpOnSignal, prepareRun } from "../application/tool-run.mjs";
import { findChromium } from "../check/chromium.mjs";
import { startApplication } from "../check/end-to-end.mjs";
import { explain } from "../machine/failure.mjs";
import { step } from "../machine/steps.mjs";
import { measurePage } from "./measure-page.mjs";
import { printScores } from "./print-scores.mjs";
import { producerCookie } from "./producer-cookie.mjs";
import { SLOW_3G } from "./slow-3g.mjs";

/** The pages of the quality goals: what a buyer opens first, looks through, and decides on. */
const PAGES = {
  home: "/",
  results: "/katalog?q=keripik",
  product: "/produk/sandal-kulit-sintetis",
};

/** What an officer opens every day, behind a log-in that no search engine has. */
const WORKSPACE_PAGES = {
  Today: "/producer",
  Orders: "/producer/pesanan",
  Listings: "/producer/produk",
  "new listing": "/producer/produk/baru",
};

/** @param {{ runs: number, url?: string }} options */
export async function runLighthouse({ runs, url }) {
  const cleanups = [];
  cleanUpOnSignal(cleanups);
  let code = 0;
  try {
    const env = url ? { STOREFRONT_URL: url } : await startShop(cleanups);
    const options = { chromium: findChromium(), runs };
    printScores(
      "Lighthouse, throttled mobile profile",
      await measurePages(PAGES, env.STOREFRONT_URL, options),
    );
    if (env.DEMO_PASSWORD) {
      const cookie = await producerCookie(env.STOREFRONT_URL, env);
      printScores(
        "A cooperative's workspace on slow 3G, nothing kept from an earlier visit",
        await measurePages(WORKSPACE_PAGES, env.STOREFRONT_URL, { ...options, cookie, settings: SLOW_3G }),
      );
    }
  } catch (error) {
    process.stdout.write(`\n${explain(error)}\n`);
    code = 1;
  }
  await cleanUp(cleanups);
  process.exit(code);
}

/** @returns {Promise<Record<string, Awaited<ReturnType<typeof measurePage>>>>} by name of the page */
async function measurePages(pages, shop, options) {
  const results = {};
  for (const [name, path] of Object.entries(pages)) {
    results[name] = await step(
      `measure ${name} (${path})`,
      () => measurePage(new URL(path, shop).href, options),
      () => ({}),
    );
  }
  return results;
}

/** @returns {Promise<Record<string, string>>} the environment of the shop that runs */
async function startShop(cleanups) {
  const context = await prepareRun("lighthouse", cleanups);
  return step(
    "start the shop",
    () => startApplication(context, { database: "pasar_sentra_lighthouse" }),
    () => ({}),
  );
}
