import { join } from "node:path";
import { finish, run } from "../machine/child.mjs";
import { root } from "../machine/place.mjs";

/**
 * Builds what is stale; turbo compares sources with what was built from them.
 *
 * @param {string[]} [beside] further tasks for the cores that building leaves idle; turbo remembers those that pass, and
 *   whoever asks for them later is told of those that fail
 */
export async function buildAll(logFile, env = process.env, beside = []) {
  const { DATABASE_URL: _, NODE_ENV: __, ...rest } = env;
  if (beside.length > 0) {
    const [binary, all, options] = command(
      ["run", "build", ...beside, "--continue", "--concurrency=3"],
      rest,
    );
    await finish(logFile, binary, all, options);
  }
  await turbo(logFile, ["run", "build"], rest);
}

/** Runs turbo from the project's own packages. */
export function turbo(logFile, args, env) {
  return run(logFile, ...command(args, env));
}

function command(args, env) {
  const binary = join(root, "node_modules", ".bin", "turbo");
  const own = { TURBO_TELEMETRY_DISABLED: "1", MEDUSA_DISABLE_TELEMETRY: "true" };
  return [binary, args, { cwd: root, env: { ...env, ...own } }];
}
