import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run } from "./child.mjs";
import { root } from "./place.mjs";

const marker = join(root, "node_modules", ".pasar-sentra-lock");

/** Runs `npm ci` when the packages are missing, half-installed or of another lock file. */
export async function installDependencies(logFile) {
  const wanted = createHash("sha256").update(await readFile(join(root, "package-lock.json"))).digest("hex");
  const present = await readFile(marker, "utf8").catch(() => "");
  if (present === wanted) return "up to date";
  const env = { ...process.env, npm_config_audit: "false", npm_config_fund: "false" };
  delete env.NODE_ENV;
  await run(logFile, process.platform === "win32" ? "npm.cmd" : "npm", ["ci"], { cwd: root, env });
  await writeFile(marker, wanted);
  return "installed";
}
