import { defineConfig } from "vitest/config";

/**
 * Medusa code is CommonJS with decorators and loads its files by `require`, so ts-node (with swc)
 * compiles them in the worker. Booting Medusa costs seconds: many tests in few files, one at a time.
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
      // The test runner reads neither the flags of medusa-config nor a host but "localhost" without TLS.
      MEDUSA_FF_TRANSLATION: "true",
      // Hundreds of buyers of a test share one address.
      RATE_LIMIT_FACTOR: process.env.RATE_LIMIT_FACTOR ?? "1000",
      DB_HOST: process.env.DB_HOST?.replace("127.0.0.1", "localhost") ?? "localhost",
    },
  },
});
