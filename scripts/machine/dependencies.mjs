import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./child.mjs";
import { root } from "./place.mjs";

/** Runs `npm ci` when the packages are missing, half-installed or not those of the lock file. */
export async function installDependencies(logFile) {
  if (await isInstalled()) return "up to date";
  const env = { ...process.env, npm_config_audit: "false", npm_config_fund: "false" };
  delete env.NODE_ENV;
  await run(logFile, process.platform === "win32" ? "npm.cmd" : "npm", ["ci"], { cwd: root, env });
  return "installed";
}

/** npm writes its own lock into `node_modules` when an installation is complete. */
async function isInstalled() {
  const [wanted, present] = await Promise.all([
    readPackages(join(root, "package-lock.json")),
    readPackages(join(root, "node_modules", ".package-lock.json")),
  ]);
  if (!present) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    const ours = path === "" || entry.link || !path.startsWith("node_modules/");
    return ours || entry.optional || entry.peer || present[path]?.version === entry.version;
  });
}

async function readPackages(file) {
  const text = await readFile(file, "utf8").catch(() => null);
  return text && JSON.parse(text).packages;
}
