import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { median } from "../bench/statistics.mjs";
import { root } from "../machine/place.mjs";

export const CATEGORIES = ["performance", "accessibility", "best-practices", "seo"];
const TIMINGS = {
  "first-contentful-paint": "FCP",
  "largest-contentful-paint": "LCP",
  "total-blocking-time": "TBT",
  "cumulative-layout-shift": "CLS",
};
/** Audits that weigh nothing are advice, not a part of the score. */
const PERFECT = 1;
const MOST_ATTEMPTS = 3;

/**
 * Lighthouse's own mobile profile: a slow phone on slow 4G, simulated from what was loaded; unless `settings` say
 * otherwise. With a cookie the page is measured as that reader gets it.
 *
 * @returns {Promise<{ scores: Record<string, number>, timings: Record<string, number>, lost: string[] }>}
 *   scores 0–100 and timings (ms; CLS without unit) as medians; `lost` names the audits that cost points
 */
export async function measurePage(url, { chromium, runs, cookie, settings = {} }) {
  const { lighthouse, launch } = await tools();
  const chrome = await launch({
    chromePath: chromium,
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
  try {
    const extraHeaders = cookie ? { cookie } : {};
    // The server has the page ready, as it has for all but its first reader.
    await fetch(url, { headers: extraHeaders });
    const flags = { port: chrome.port, logLevel: "error", extraHeaders, ...settings };
    const reports = [];
    for (let run = 0; run < runs; run += 1) reports.push(await report(() => lighthouse(url, flags), url));
    return summary(reports);
  } finally {
    await chrome.kill();
  }
}

/** On a busy machine Chromium sometimes loses the trace; Lighthouse then says itself that it is to be run again. */
async function report(measure, url) {
  for (let attempt = 1; ; attempt += 1) {
    const { lhr } = await measure();
    if (!lhr.runtimeError) return lhr;
    if (attempt === MOST_ATTEMPTS) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  }
}

function summary(reports) {
  const middle = (read) => median(reports.map(read));
  return {
    scores: Object.fromEntries(
      CATEGORIES.map((name) => [name, middle(({ categories }) => categories[name].score * 100)]),
    ),
    timings: Object.fromEntries(
      Object.entries(TIMINGS).map(([id, name]) => [name, middle(({ audits }) => audits[id].numericValue)]),
    ),
    lost: lostPoints(reports.at(-1)),
  };
}

function lostPoints({ categories, audits }) {
  return CATEGORIES.flatMap((name) =>
    categories[name].auditRefs
      .filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < PERFECT)
      .map(({ id }) => `${name}: ${audits[id].title} (${audits[id].displayValue ?? audits[id].score})`),
  );
}

async function tools() {
  const resolve = createRequire(join(root, "e2e", "package.json")).resolve;
  const load = (name) => import(pathToFileURL(resolve(name)).href);
  const [{ default: lighthouse }, { launch }] = [await load("lighthouse"), await load("chrome-launcher")];
  return { lighthouse, launch };
}
