import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

const SKIPPED = new Set(["node_modules", ".medusa", ".turbo", "build"]);

/** Hash over the contents of folders and files, in the order of their paths. */
export async function fingerprint(paths, extra = "") {
  const hash = createHash("sha256").update(extra);
  for (const path of paths) await add(hash, path);
  return hash.digest("hex");
}

async function add(hash, path) {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (entries === null) {
    hash.update(path).update(await readFile(path));
    return;
  }
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (!SKIPPED.has(entry.name)) await add(hash, join(path, entry.name));
  }
}

/** Does the work unless its marker says that it was done for the same fingerprint. */
export async function once(marker, wanted, work) {
  if ((await readFile(marker, "utf8").catch(() => "")) === wanted) return "up to date";
  await work();
  await writeFile(marker, wanted);
  return undefined;
}
