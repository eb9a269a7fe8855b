import { readFile, rm, writeFile } from "node:fs/promises";
import { Failure } from "./failure.mjs";

/**
 * One run at a time on a data folder. A claim whose process is gone (killed, power cut) is taken over.
 *
 * @returns {Promise<() => Promise<void>>} gives the claim back
 * @throws {Failure} when another run holds it
 */
export async function claimRun(file) {
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      await writeFile(file, JSON.stringify({ pid: process.pid }), { flag: "wx" });
      return () => rm(file, { force: true });
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
      await dropStale(file);
    }
  }
  throw new Failure(`${file} cannot be claimed.`, "Run the command again.");
}

async function dropStale(file) {
  const text = await readFile(file, "utf8").catch(() => "{}");
  const pid = Number(/"pid":(\d+)/.exec(text)?.[1] ?? 0);
  if (pid > 0 && pid !== process.pid && isOurs(pid, await commandOf(pid))) {
    throw new Failure(
      `Pasar Sentra runs from this folder already (process ${pid}).`,
      `Use that one, or stop it with Ctrl-C in its window or \`kill ${pid}\`.`,
    );
  }
  await rm(file, { force: true });
}

function isOurs(pid, command) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error.code === "EPERM";
  }
  return command === null || command.includes("scripts/");
}

/** A process number is used again after a restart; on Linux the command tells. */
async function commandOf(pid) {
  return readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => null);
}
