import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { run, start } from "../machine/child.mjs";
import { root } from "../machine/place.mjs";
import { fingerprint, once } from "./fingerprint.mjs";

/** The built backend; Medusa's server must be started from there. */
export const builtBackend = join(root, "backend", ".medusa", "server");

const medusaCli = join(root, "node_modules", "@medusajs", "cli", "cli.js");

/**
 * Room for objects that live as long as a request, MB: Medusa makes many, and a sixth less of each answer is then
 * spent on clearing them away.
 */
const YOUNG_SPACE = 64;

function command(...args) {
  return [process.execPath, [medusaCli, ...args]];
}

/** Starts Medusa's command line in a folder and leaves it running. */
export function medusa(logFile, args, cwd, env) {
  const [node, all] = command(...args);
  return start(logFile, node, all, { cwd, env });
}

/** Where a plugin says what tables, links and search indexes it needs; what an index holds lies beside its documents. */
const SOURCES = ["modules", "links", "search", "providers", "catalogue", "origins", "page"];

/**
 * Brings the database's tables, links and search indexes up to date.
 *
 * @param {string} marker remembers for which sources and database this was done
 * @param {string} [identity] what stays the same of a database whose port changes
 */
export async function migrate(logFile, env, marker, identity = env.DATABASE_URL) {
  const plugins = await pluginFolders();
  const sources = plugins.flatMap((folder) => SOURCES.map((part) => join(folder, "src", part)));
  const existing = await onlyExisting(sources);
  const wanted = await fingerprint(
    [...existing, join(root, "backend", "medusa-config.ts"), join(root, "package-lock.json")],
    // Another search engine is another place of the indexes.
    `${identity} ${env.MEILISEARCH_HOST ?? ""}`,
  );
  return once(marker, wanted, async () => {
    const [node, args] = command("db:migrate", "--execute-safe-links");
    await run(logFile, node, args, { cwd: builtBackend, env });
  });
}

/** Loads the real catalogue; the seed itself finishes what an earlier run began. */
export async function seed(logFile, env, marker, identity = env.DATABASE_URL) {
  const wanted = await fingerprint([join(root, "backend", "src", "seed")], identity);
  return once(marker, wanted, async () => {
    const [node, args] = command("exec", "./src/seed/index.js");
    await run(logFile, node, args, { cwd: builtBackend, env });
  });
}

/** Starts the built backend. */
export function startBackend(logFile, env, port) {
  const [node, args] = command("start", "--port", String(port));
  return start(logFile, node, [`--max-semi-space-size=${YOUNG_SPACE}`, ...args], { cwd: builtBackend, env });
}

async function pluginFolders() {
  const names = await readdir(join(root, "plugins"));
  return names.sort().map((name) => join(root, "plugins", name));
}

async function onlyExisting(paths) {
  const found = await Promise.all(
    paths.map((path) =>
      readdir(path).then(
        () => path,
        () => null,
      ),
    ),
  );
  return found.filter((path) => path !== null);
}
