import { defineConfig } from "vitest/config";

/**
 * Medusa code is CommonJS with decorators and loads its files by `require`, so ts-node (with swc)
 * compiles them in the worker.
 */
export const medusaVitest = defineConfig({
  test: {
    globals: true,
    environment: "node",
    pool: "forks",
    execArgv: ["--require", "ts-node/register/transpile-only"],
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
    env: {
      MEDUSA_DISABLE_TELEMETRY: "true",
      NODE_ENV: "test",
      // Modules read the flag before medusa-config has set it.
      MEDUSA_FF_TRANSLATION: "true",
      // Hundreds of buyers of a test share one address.
      RATE_LIMIT_FACTOR: process.env.RATE_LIMIT_FACTOR ?? "1000",
    },
  },
});
