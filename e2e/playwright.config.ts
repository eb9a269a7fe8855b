import { defineConfig } from "@playwright/test";

const chromium = process.env.CHROMIUM_PATH;

/** Tests that walk over every page, minutes each. */
const EVERY_PAGE = ["workspace-pages.spec.ts", "accessibility.spec.ts"];

/** Run by `npm test`, which starts the servers and names them in the environment. */
export default defineConfig({
  testDir: "tests",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: process.env.CI ? 1 : 0,
  timeout: 150_000,
  expect: { timeout: 15_000 },
  reporter: [
    ["list"],
    ["json", { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? "test-results/report.json" }],
  ],
  use: {
    baseURL: process.env.STOREFRONT_URL,
    locale: "id-ID",
    timezoneId: "Asia/Jakarta",
    // A recording costs a third of a test's time: only what has failed once is recorded, and retried where `CI` is set.
    trace: "on-first-retry",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: chromium,
      args: [
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  // The longest first, so that no worker is left alone with one at the end.
  projects: [
    { name: "every page", testMatch: EVERY_PAGE, use: { browserName: "chromium" } },
    { name: "chromium", testIgnore: EVERY_PAGE, use: { browserName: "chromium" } },
  ],
});
