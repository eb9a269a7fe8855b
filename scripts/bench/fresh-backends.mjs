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
 * Two backends of the same age on the same database: the one that was built, and that one without our plugins and
 * hooks. The shop's own has served thousands of requests by now, which a fresh one would have to make up for.
 *
 * @returns {Promise<{ ours: string, bare: string }>} their origins
 */
export async function startFreshBackends(shop) {
  await makeBare(shop.cleanups);
  return { ours: await startFrom(builtBackend, "fresh", shop), bare: await startFrom(folder, "bare", shop) };
}

async function makeBare(cleanups) {
  await rm(folder, { recursive: true, force: true });
  cleanups.push(() => rm(folder, { recursive: true, force: true }));
  await cp(builtBackend, folder, { recursive: true, verbatimSymlinks: true });
  await rm(join(folder, "src", "workflows", "hooks"), { recursive: true });
  await rename(join(folder, "medusa-config.js"), join(folder, "medusa-config.ours.js"));
  await writeFile(join(folder, "medusa-config.js"), CONFIGURATION);
}

async function startFrom(server, name, { env, logs, cleanups }) {
  const port = await freePort();
  const log = join(logs, `${name}-backend.log`);
  const backend = medusa(log, ["start", "--port", String(port)], server, env);
  cleanups.push(() => stop(backend));
  const origin = `http://localhost:${port}`;
  await untilHealthy(`${name} backend`, `${origin}/health`, backend, log);
  return origin;
}
