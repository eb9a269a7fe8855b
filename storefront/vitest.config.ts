import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "~": fileURLToPath(new URL("./app", import.meta.url)) } },
  test: { include: ["{app,map}/**/*.test.{ts,tsx}", "server/**/*.test.mjs"], environment: "node" },
});
