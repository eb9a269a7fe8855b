import { join, relative } from "node:path";
import { turbo } from "../application/build.mjs";
import { run } from "../machine/child.mjs";
import { explain } from "../machine/failure.mjs";
import { root } from "../machine/place.mjs";
import { workspaces } from "./workspaces.mjs";

/** Biome over everything, and the borders between the packages, whose tool is there only once the packages are installed. */
export async function lint(context) {
  const { checkBorders } = await import("./borders.mjs");
  const [style, borders] = await Promise.all([biome(context), checkBorders()]);
  return {
    passed: style.passed + borders.passed,
    failed: style.failed + borders.failed,
    notes: [...(style.notes ?? []), ...(borders.notes ?? [])],
  };
}

async function biome({ logs, env }) {
  const binary = join(root, "node_modules", ".bin", "biome");
  const failure = await run(join(logs, "lint.log"), binary, ["check", "--max-diagnostics=50", "."], {
    cwd: root,
    env,
  }).then(() => null, explain);
  return failure ? { passed: 0, failed: 1, notes: [failure] } : { passed: 1, failed: 0 };
}

/** One check for each workspace that has types, two at a time; turbo skips what did not change. */
export async function typecheck({ logs, env, affected }) {
  const all = await workspaces("typecheck");
  const left = all.filter(({ folder }) => affected?.includes(relative(root, folder)) ?? true);
  const total = left.length;
  const notes = [];
  const checkNext = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const failure = await typesOf(next.name, logs, env);
      if (failure) notes.push(failure);
    }
  };
  await Promise.all([checkNext(), checkNext()]);
  return { passed: total - notes.length, failed: notes.length, notes };
}

/** @returns {Promise<string | null>} what is wrong */
function typesOf(name, logs, env) {
  const log = join(logs, `types-${name.split("/").pop()}.log`);
  const task = ["run", "typecheck", "--filter", name, "--output-logs=errors-only"];
  return turbo(log, task, env).then(() => null, explain);
}
