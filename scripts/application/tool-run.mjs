import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { stopRunning } from "../machine/child.mjs";
import { installDependencies } from "../machine/dependencies.mjs";
import { requireDiskSpace } from "../machine/disk.mjs";
import { dataFolder } from "../machine/place.mjs";
import { step } from "../machine/steps.mjs";
import { buildAll } from "./build.mjs";

/** Does what has to be undone, last first; each piece of work once. @param {(() => Promise<unknown>)[]} cleanups */
export async function cleanUp(cleanups) {
  for (const work of cleanups.splice(0).reverse())
    await work().catch((error) => process.stderr.write(`${error.message}\n`));
}

/** Ends what was started when the run is interrupted. */
export function cleanUpOnSignal(cleanups) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, async () => {
      await stopRunning();
      await cleanUp(cleanups);
      process.exit(1);
    });
  }
}

/**
 * Packages, builds, a folder of logs (`<name>-logs`, emptied) and one that is thrown away: what every command needs that
 * starts the built shop for itself.
 *
 * @param {string[]} [beside] tasks of turbo to do beside the builds
 */
export async function prepareRun(name, cleanups, beside = []) {
  const logs = join(dataFolder, `${name}-logs`);
  await rm(logs, { recursive: true, force: true });
  await mkdir(logs, { recursive: true });
  await requireDiskSpace(dataFolder);
  await step("install packages", () => installDependencies(join(logs, "install.log")));
  await step("build what is stale", () => buildAll(join(logs, "build.log"), process.env, beside));
  const scratch = await mkdtemp(join(tmpdir(), `pasar-sentra-${name}-`));
  cleanups.push(() => rm(scratch, { recursive: true, force: true, maxRetries: 5 }));
  return { logs, scratch, cleanups };
}
