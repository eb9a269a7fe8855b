import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { start } from "../machine/child.mjs";
import { Failure } from "../machine/failure.mjs";
import { root } from "../machine/place.mjs";

/** Starts the built storefront with the key that the seed wrote down. */
export async function startStorefront(logFile, env, port) {
  const key = env.MEDUSA_PUBLISHABLE_KEY ?? (await seededKey(env.SEED_OUTPUT));
  return start(logFile, process.execPath, [join(root, "storefront", "server.mjs")], {
    cwd: join(root, "storefront"),
    env: { ...env, PORT: String(port), MEDUSA_PUBLISHABLE_KEY: key },
  });
}

/** @throws {Failure} when there is no key */
export async function seededKey(file) {
  try {
    return JSON.parse(await readFile(file, "utf8")).publishable_key;
  } catch {
    throw new Failure(
      `The storefront's key is missing: ${file} cannot be read.`,
      "Run `npm start -- --reset` for a fresh local database, or set MEDUSA_PUBLISHABLE_KEY to the key of yours.",
    );
  }
}
