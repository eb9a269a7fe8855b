import { fileURLToPath } from "node:url";
import { defineConfig, mergeConfig } from "vitest/config";
import { medusaVitest } from "./vitest.shared.mjs";

const EVERY = ["backend/integration-tests/**/*.test.ts", "plugins/*/integration-tests/**/*.test.ts"];

/** Files that ask `withApplication` for an environment of their own, and so boot the application for themselves. */
const OWN_BOOT = [
  "**/*.own-boot.test.ts",
  "backend/integration-tests/http/{cooperatives,meilisearch}.test.ts",
];

const shared = mergeConfig(medusaVitest, {
  test: {
    fileParallelism: true,
    env: { TS_NODE_PROJECT: fileURLToPath(new URL("backend/tsconfig.json", import.meta.url)) },
  },
});

/**
 * The tests that need the application or PostgreSQL, of the backend and of every plugin. Each of the workers boots the
 * application once, for all files that it is given.
 */
export default defineConfig({
  test: {
    globalSetup: "scripts/check/template-database.mjs",
    maxWorkers: Number(process.env.INTEGRATION_WORKERS ?? 2),
    projects: [
      mergeConfig(shared, { test: { name: "own boot", include: OWN_BOOT, isolate: true } }),
      mergeConfig(shared, { test: { name: "one boot", include: EVERY, exclude: OWN_BOOT, isolate: false } }),
    ],
  },
});
