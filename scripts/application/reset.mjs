import { readdir, realpath, rm } from "node:fs/promises";
import { join } from "node:path";
import { createInterface } from "node:readline/promises";
import { Failure } from "../machine/failure.mjs";
import { dataFolder } from "../machine/place.mjs";

/** Asks once, then forgets the local data. @returns whether it was done */
export async function confirmReset(yes) {
  if (!yes && !(await agreed())) {
    process.stdout.write("Nothing was deleted.\n");
    return false;
  }
  const cluster = join(dataFolder, "postgres");
  const elsewhere = await realpath(cluster).catch(() => cluster);
  if (elsewhere !== cluster) await rm(elsewhere, { recursive: true, force: true });
  for (const name of await readdir(dataFolder)) {
    if (name !== "run.json") await rm(join(dataFolder, name), { recursive: true, force: true });
  }
  process.stdout.write("The local data was deleted.\n");
  return true;
}

async function agreed() {
  if (!process.stdin.isTTY) {
    throw new Failure(
      "--reset deletes the local database, pictures and secrets, and there is nobody here to ask.",
      "Say so with: npm start -- --reset --yes",
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(
    `Delete the local database, pictures and secrets in ${dataFolder}? [y/N] `,
  );
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}
