import { cp, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { untilHealthy } from "../application/health.mjs";
import { builtBackend, medusa } from "../application/medusa.mjs";
import { stop } from "../machine/child.mjs";
import { freePort } from "../machine/ports.mjs";

/** Beside the built backend, so that packages are found from there too. */
const folder = join(dirname(builtBackend), "bare-server");

const CONFIGURATION = `const ours = require("./medusa-config.ours.js");
module.exports = { ...ours, plugins: ours.plugins.filter(({ resolve }) => !resolve.startsWith("@pasar-sentra/")) };
`;

/**
 * The same backend on the same database without our plugins and hooks.
 *
 * @returns {Promise<string>} its origin
 */
export async function startBareBackend({ env, logs, cleanups }) {
  await rm(folder, { recursive: true, force: true });
  cleanups.push(() => rm(folder, { recursive: true, force: true }));
  await cp(builtBackend, folder, { recursive: true, verbatimSymlinks: true });
  await rm(join(folder, "src", "workflows", "hooks"), { recursive: true });
  await rename(join(folder, "medusa-config.js"), join(folder, "medusa-config.ours.js"));
  await writeFile(join(folder, "medusa-config.js"), CONFIGURATION);
  const port = await freePort();
  const log = join(logs, "bare-backend.log");
  const backend = medusa(log, ["start", "--port", String(port)], folder, env);
  cleanups.push(() => stop(backend));
  const origin = `http://localhost:${port}`;
  await untilHealthy("backend without plugins", `${origin}/health`, backend, log);
  return origin;
}
