import { cleanUp, prepareRun } from "../application/tool-run.mjs";
import { stopRunning } from "../machine/child.mjs";
import { explain, Failure } from "../machine/failure.mjs";
import { step } from "../machine/steps.mjs";
import { affectedFolders } from "./affected.mjs";
import { endToEnd } from "./end-to-end.mjs";
import { integration } from "./integration.mjs";
import { lint, typecheck } from "./static-checks.mjs";
import { printTimes } from "./time-table.mjs";
import { unit } from "./unit.mjs";

/** What each part needs from the ones before it is built by turbo, once. */
const PARTS = { lint, types: typecheck, unit, integration, e2e: endToEnd };

/**
 * @param {string[]} wanted names of parts, all when there is none; `changed` for what a change can break; paths of test
 *   files to run alone
 */
export async function testEverything(wanted) {
  const tally = { passed: 0, failed: 0 };
  const cleanups = [];
  const end = async (signal) => {
    await stopRunning();
    await cleanUp(cleanups);
    process.stdout.write(`\n${signal}: stopped\n${tally.passed} passed, ${tally.failed + 1} failed\n`);
    process.exit(1);
  };
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => end(signal));
  try {
    const { parts, ...choice } = choose(wanted);
    const beside = parts.includes("types") && !choice.affected ? ["typecheck"] : [];
    const context = { ...(await prepare(cleanups, beside)), ...choice, files: [] };
    for (const name of parts) await runPart(name, PARTS[name], context, tally);
    printTimes(context.files);
  } catch (error) {
    process.stdout.write(`\n${explain(error)}\n`);
    tally.failed += 1;
  }
  await cleanUp(cleanups);
  process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
  process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1);
}

/** @returns {{ parts: string[], filters?: string[], affected?: string[] }} */
function choose(wanted) {
  const all = Object.keys(PARTS);
  const filters = wanted.filter((word) => /[/.]/.test(word));
  const unknown = wanted.filter((word) => ![...all, "changed", ...filters].includes(word));
  if (unknown.length > 0)
    throw new Failure(`There is no part ${unknown.join(", ")}.`, `Parts: ${all.join(", ")}.`);
  const named = all.filter((name) => wanted.includes(name));
  const parts = named.length > 0 ? named : all;
  if (filters.length > 0) return { parts, filters };
  if (!wanted.includes("changed")) return { parts };
  const affected = affectedFolders();
  if (!affected) return { parts };
  const concerned = parts.filter(
    (name) => name === "lint" || (name === "e2e" ? affected.includes("e2e") : affected.length > 0),
  );
  return { parts: concerned, affected };
}

async function prepare(cleanups, beside) {
  const run = await prepareRun("test", cleanups, beside);
  return { ...run, env: { ...process.env, MEDUSA_DISABLE_TELEMETRY: "true" } };
}

/** A runner that crashes counts as one failure, so that nothing passes unseen. */
async function runPart(name, part, context, tally) {
  const results = await step(
    name,
    () => part(context).catch((error) => ({ passed: 0, failed: 1, notes: [explain(error)] })),
    ({ passed, failed }) => ({ note: `${passed} passed, ${failed} failed`, bad: failed > 0 }),
  );
  tally.passed += results.passed;
  tally.failed += results.failed;
  for (const note of results.notes ?? []) process.stdout.write(`${note}\n`);
}
