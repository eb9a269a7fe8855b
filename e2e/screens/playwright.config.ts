import { defineConfig } from "@playwright/test";
import tests from "../playwright.config";

/** `npm run screens -w e2e`: takes the pictures of `docs/screens` from running servers. */
export default defineConfig({
  ...tests,
  testDir: ".",
  testMatch: "take-screens.ts",
  timeout: 600_000,
  workers: 1,
  reporter: "list",
});
