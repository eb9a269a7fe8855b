import { execFileSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";

/**
 * Process groups of a run, written down so that the next run can end what a killed one (`kill -9`, a closed
 * laptop) left running on its ports.
 *
 * @param {string} file
 */
export function groupRecord(file) {
  const groups = new Map();
  return {
    /** One that was started again takes the place of the one that ended. */
    add: async (name, pid) => {
      groups.set(name, pid);
      await writeFile(file, JSON.stringify([...groups].map(([name, pid]) => ({ name, pid }))));
    },
    clear: () => rm(file, { force: true }),
  };
}

/**
 * Ends the groups that an earlier run left. A process number is used again, so the command must still be one
 * of this project.
 *
 * @param {string} file
 * @param {string} project path that the command line must contain
 * @returns {Promise<string[]>} names of what was ended
 */
export async function endLeftovers(file, project) {
  const text = await readFile(file, "utf8").catch(() => "[]");
  const ended = [];
  for (const { name, pid } of parse(text)) {
    if (!commandOf(pid).includes(project)) continue;
    await endGroup(pid);
    ended.push(name);
  }
  await rm(file, { force: true });
  return ended;
}

function parse(text) {
  try {
    return JSON.parse(text);
  } catch {
    return [];
  }
}

function commandOf(pid) {
  try {
    return execFileSync("ps", ["-ww", "-o", "command=", "-p", String(pid)], {
      stdio: ["ignore", "pipe", "ignore"],
    }).toString();
  } catch {
    return "";
  }
}

async function endGroup(pid) {
  for (const [signal, patience] of [
    ["SIGTERM", 15_000],
    ["SIGKILL", 2_000],
  ]) {
    try {
      process.kill(-pid, signal);
    } catch {
      return;
    }
    const deadline = Date.now() + patience;
    while (Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (commandOf(pid) === "") return;
    }
  }
}
