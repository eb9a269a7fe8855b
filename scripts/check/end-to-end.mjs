import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { untilHealthy } from "../application/health.mjs";
import { startBackend } from "../application/medusa.mjs";
import { startStorefront } from "../application/storefront.mjs";
import { run, stop } from "../machine/child.mjs";
import { explain } from "../machine/failure.mjs";
import { root } from "../machine/place.mjs";
import { findChromium } from "./chromium.mjs";
import { seededEnvironment } from "./seeded-environment.mjs";

/** The built servers with the real catalogue, driven by Playwright in Chromium. */
export async function endToEnd(context) {
  const chromium = findChromium();
  const env = await startApplication(context);
  const report = join(context.logs, "e2e.json");
  const log = join(context.logs, "e2e.log");
  const crash = await run(
    log,
    join(root, "node_modules", ".bin", "playwright"),
    ["test", ...(context.filters ?? [])],
    {
      cwd: join(root, "e2e"),
      env: { ...env, CHROMIUM_PATH: chromium, PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    },
  ).then(() => null, explain);
  const text = await readFile(report, "utf8").catch(() => null);
  if (!text) return { passed: 0, failed: 1, notes: [crash ?? "Playwright wrote no report"] };
  const { stats, errors, suites } = JSON.parse(text);
  context.files.push(...suites.map(timeOf));
  const failed = stats.unexpected + (errors?.length ?? 0);
  const passed = stats.expected + stats.flaky;
  return {
    passed,
    failed: failed === 0 && crash ? 1 : failed,
    notes: crash ? [crash] : [],
  };
}

/** What the tests of a file took, one after the other. */
function timeOf({ file, specs = [], suites = [] }) {
  const own = specs.flatMap(({ tests }) =>
    tests.flatMap(({ results }) => results.map(({ duration }) => duration)),
  );
  const inner = suites.map((suite) => timeOf(suite).seconds);
  return {
    file: `e2e/tests/${file}`,
    seconds: own.reduce((sum, each) => sum + each / 1_000, 0) + inner.reduce((a, b) => a + b, 0),
  };
}

/** Starts backend and storefront on free ports with a database of their own. */
export async function startApplication(context, { database = "pasar_sentra_e2e", extra = {} } = {}) {
  const { env, backendPort, storefrontPort } = await seededEnvironment(context, database, extra);
  const backendLog = join(context.logs, "e2e-backend.log");
  const backend = startBackend(backendLog, env, backendPort);
  context.cleanups.push(() => stop(backend));
  await untilHealthy("backend", `http://localhost:${backendPort}/health`, backend, backendLog);
  const storefrontLog = join(context.logs, "e2e-storefront.log");
  const storefront = await startStorefront(storefrontLog, env, storefrontPort);
  context.cleanups.push(() => stop(storefront));
  await untilHealthy("storefront", `http://localhost:${storefrontPort}/health`, storefront, storefrontLog);
  return env;
}
