import { join } from "node:path";
import { turbo } from "../application/build.mjs";
import { run } from "../machine/child.mjs";
import { explain } from "../machine/failure.mjs";
import { root } from "../machine/place.mjs";
import { workspaces } from "./workspaces.mjs";

/** One check: biome over everything. */
export async function lint({ logs, env }) {
  const biome = join(root, "node_modules", ".bin", "biome");
  const failure = await run(join(logs, "lint.log"), biome, ["check", "--max-diagnostics=50", "."], {
    cwd: root,
    env,
  }).then(() => null, explain);
  return failure ? { passed: 0, failed: 1, notes: [failure] } : { passed: 1, failed: 0 };
}

/** One check for each workspace that has types; turbo skips what did not change. */
export async function typecheck({ logs, env }) {
  let passed = 0;
  const notes = [];
  for (const { name } of await workspaces("typecheck")) {
    const log = join(logs, `types-${name.split("/").pop()}.log`);
    const failure = await turbo(
      log,
      ["run", "typecheck", "--filter", name, "--output-logs=errors-only"],
      env,
    ).then(() => null, explain);
    if (failure) notes.push(failure);
    else passed += 1;
  }
  return { passed, failed: notes.length, notes };
}
