import { join } from "node:path";
import { run } from "../machine/child.mjs";
import { root } from "../machine/place.mjs";

/** Builds what is stale; turbo compares sources with what was built from them. */
export async function buildAll(logFile, env = process.env) {
  const { DATABASE_URL: _, NODE_ENV: __, ...rest } = env;
  await turbo(logFile, ["run", "build"], rest);
}

/** Runs turbo from the project's own packages. */
export function turbo(logFile, args, env) {
  const binary = join(root, "node_modules", ".bin", "turbo");
  return run(logFile, binary, args, {
    cwd: root,
    env: { ...env, TURBO_TELEMETRY_DISABLED: "1", MEDUSA_DISABLE_TELEMETRY: "true" },
  });
}
