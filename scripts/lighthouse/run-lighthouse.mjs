import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildAll } from "../application/build.mjs";
import { findChromium } from "../check/chromium.mjs";
import { startApplication } from "../check/end-to-end.mjs";
import { stopRunning } from "../machine/child.mjs";
import { installDependencies } from "../machine/dependencies.mjs";
import { explain } from "../machine/failure.mjs";
import { dataFolder } from "../machine/place.mjs";
import { step } from "../machine/steps.mjs";
import { measurePage } from "./measure-page.mjs";
import { printScores } from "./print-scores.mjs";

/** The pages of the quality goals: what a buyer opens first, looks through, and decides on. */
const PAGES = {
  home: "/",
  results: "/katalog?q=keripik",
  product: "/produk/sandal-kulit-sintetis",
};

/** @param {{ runs: number, url?: string }} options */
export async function runLighthouse({ runs, url }) {
  const cleanups = [];
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, async () => {
      await stopRunning();
      await cleanUp(cleanups);
      process.exit(1);
    });
  }
  let code = 0;
  try {
    const shop = url ?? (await startShop(cleanups));
    const chromium = findChromium();
    const results = {};
    for (const [name, path] of Object.entries(PAGES)) {
      results[name] = await step(
        `measure ${name} (${path})`,
        () => measurePage(new URL(path, shop).href, { chromium, runs }),
        () => ({}),
      );
    }
    printScores(results);
  } catch (error) {
    process.stdout.write(`\n${explain(error)}\n`);
    code = 1;
  }
  await cleanUp(cleanups);
  process.exit(code);
}

async function startShop(cleanups) {
  const logs = join(dataFolder, "lighthouse-logs");
  await rm(logs, { recursive: true, force: true });
  await mkdir(logs, { recursive: true });
  await step("install packages", () => installDependencies(join(logs, "install.log")));
  await step("build what is stale", () => buildAll(join(logs, "build.log")));
  const scratch = await mkdtemp(join(tmpdir(), "pasar-sentra-lighthouse-"));
  cleanups.push(() => rm(scratch, { recursive: true, force: true, maxRetries: 5 }));
  const env = await step(
    "start the shop",
    () => startApplication({ logs, scratch, cleanups }, { database: "pasar_sentra_lighthouse" }),
    () => ({}),
  );
  return env.STOREFRONT_URL;
}

async function cleanUp(cleanups) {
  for (const work of cleanups.splice(0).reverse())
    await work().catch((error) => process.stderr.write(`${error.message}\n`));
}
