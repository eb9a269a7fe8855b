import { cleanUp, prepareRun } from "../application/tool-run.mjs";
import { stopRunning } from "../machine/child.mjs";
import { explain } from "../machine/failure.mjs";
import { step } from "../machine/steps.mjs";
import { endToEnd } from "./end-to-end.mjs";
import { integration } from "./integration.mjs";
import { lint, typecheck } from "./static-checks.mjs";
import { unit } from "./unit.mjs";

/** What each part needs from the ones before it is built by turbo, once. */
const PARTS = { lint, types: typecheck, unit, integration, e2e: endToEnd };

/** @param {string[]} wanted names of parts; all when empty */
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
    const context = await prepare(cleanups);
    for (const [name, part] of Object.entries(PARTS)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      await runPart(name, part, context, tally);
    }
  } catch (error) {
    process.stdout.write(`\n${explain(error)}\n`);
    tally.failed += 1;
  }
  await cleanUp(cleanups);
  process.stdout.write(`\n${tally.passed} passed, ${tally.failed} failed\n`);
  process.exit(tally.failed === 0 && tally.passed > 0 ? 0 : 1);
}

async function prepare(cleanups) {
  const run = await prepareRun("test", cleanups);
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
