import { fileURLToPath } from "node:url";
import { mergeConfig } from "vitest/config";
import { medusaVitest } from "./vitest.shared.mjs";

/** The tests that need the application or PostgreSQL, of the backend and of every plugin: one boot for each worker. */
export default mergeConfig(medusaVitest, {
  test: {
    include: ["backend/integration-tests/**/*.test.ts", "plugins/*/integration-tests/**/*.test.ts"],
    globalSetup: "scripts/check/template-database.mjs",
    isolate: false,
    fileParallelism: true,
    maxWorkers: Number(process.env.INTEGRATION_WORKERS ?? 2),
    env: { TS_NODE_PROJECT: fileURLToPath(new URL("backend/tsconfig.json", import.meta.url)) },
  },
});
