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
  return present !== null && lacksNothing(wanted, present);
}

/**
 * Whether all that a lock file wants is there: packages in their versions, and the project's own, which npm links.
 *
 * @param {Record<string, { version?: string, link?: true, optional?: true, peer?: true }>} wanted path → package
 * @param {typeof wanted} present
 */
export function lacksNothing(wanted, present) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (!path.startsWith("node_modules/") || entry.optional || entry.peer) return true;
    return path in present && present[path].version === entry.version;
  });
}

async function readPackages(file) {
  const text = await readFile(file, "utf8").catch(() => null);
  return text && JSON.parse(text).packages;
}
