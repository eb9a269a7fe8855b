import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { root } from "../machine/place.mjs";

/** Workspaces that have a script of this name. @returns {Promise<{ name: string, folder: string }[]>} */
export async function workspaces(script) {
  const { workspaces: patterns } = await readManifest(root);
  const folders = await Promise.all(patterns.map(expand));
  const found = [];
  for (const folder of folders.flat()) {
    const manifest = await readManifest(folder);
    if (manifest?.scripts?.[script]) found.push({ name: manifest.name, folder });
  }
  return found;
}

async function expand(pattern) {
  if (!pattern.endsWith("/*")) return [join(root, pattern)];
  const parent = join(root, pattern.slice(0, -2));
  return (await readdir(parent)).sort().map((name) => join(parent, name));
}

async function readManifest(folder) {
  const text = await readFile(join(folder, "package.json"), "utf8").catch(() => null);
  return text && JSON.parse(text);
}
