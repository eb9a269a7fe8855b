import { defineConfig, mergeConfig } from "vitest/config";
import storefront from "./storefront/vitest.config.ts";
import { medusaVitest } from "./vitest.shared.mjs";

/** Files of unit tests change nothing that lasts, so those of one worker share what they import. */
const SHARED = { isolate: false, fileParallelism: true };

/** The tests beside the code of every workspace, in one run. */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      mergeConfig(medusaVitest, {
        test: {
          ...SHARED,
          name: "medusa",
          include: ["{backend,packages/*,plugins/*}/src/**/*.test.{ts,tsx}"],
        },
      }),
      { test: { name: "scripts", include: ["scripts/**/*.test.mjs"] } },
      mergeConfig(storefront, { root: "storefront", test: { ...SHARED, name: "storefront" } }),
    ],
  },
});
