import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { isBuiltin } from "node:module";
import { join } from "node:path";
import { cruise } from "dependency-cruiser";
import borders from "../../.dependency-cruiser.mjs";
import { root } from "../machine/place.mjs";

/** The package that a file is of. */
const HOME = /^((plugins|packages)\/[^/]+|backend|storefront)(?=\/)/;
const TESTED = /\.test\.tsx?$|\/integration-tests\//;

const SOURCES = ["plugins/*/src", "packages/*/src", "backend/src", "storefront/app"];

/**
 * Holds the imports of all packages against the borders of the house.
 *
 * @param {string} folder of the project
 * @returns {Promise<string[]>} a line for each border that is broken: `<rule>: <from> → <to>`
 */
export async function brokenBorders(folder = root) {
  const sources = (await Promise.all(SOURCES.map((pattern) => matching(pattern, folder)))).flat();
  const { output } = await cruise(sources, {
    ...borders.options,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: borders.forbidden },
  });
  const broken = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return [...broken, ...(await undeclared(output.modules, folder))];
}

/**
 * Imports of packages that the importing package's own manifest does not name: they are there by chance, since npm puts
 * all workspaces' packages into one folder. Tests may use what the project has.
 */
async function undeclared(modules, folder) {
  const manifests = new Map();
  const found = [];
  for (const { source, dependencies } of modules) {
    const home = HOME.exec(source)?.[0];
    if (!home || TESTED.test(source)) continue;
    if (!manifests.has(home)) manifests.set(home, await readManifest(join(folder, home)));
    const { name, known } = manifests.get(home);
    for (const { module } of dependencies) {
      if (/^[.~]/.test(module)) continue;
      const wanted = /^(@[^/]+\/)?[\w.-]+/.exec(module)?.[0];
      if (!wanted || isBuiltin(module) || module.startsWith("virtual:") || wanted === name) continue;
      if (!known.has(wanted)) found.push(`declared: ${source} → ${wanted}`);
    }
  }
  return found;
}

async function readManifest(home) {
  const manifest = JSON.parse(await readFile(join(home, "package.json"), "utf8").catch(() => "{}"));
  const kinds = ["dependencies", "devDependencies", "peerDependencies"];
  return {
    name: manifest.name,
    known: new Set(kinds.flatMap((kind) => Object.keys(manifest[kind] ?? {}))),
  };
}

/** Folders that are there, of a pattern with at most one `*`. */
async function matching(pattern, folder) {
  const [before, after] = pattern.split("*");
  if (after === undefined) return existsSync(join(folder, pattern)) ? [pattern] : [];
  const names = await readdir(join(folder, before)).catch(() => []);
  return names
    .sort()
    .map((name) => before + name + after)
    .filter((path) => existsSync(join(folder, path)));
}

/** One check: borders that hold. */
export async function checkBorders() {
  const broken = await brokenBorders();
  const notes = broken.map((line) => `  ✗ ${line}`);
  return broken.length > 0 ? { passed: 0, failed: 1, notes } : { passed: 1, failed: 0 };
}

if (process.argv[1] === join(import.meta.dirname, "borders.mjs")) {
  const broken = await brokenBorders();
  process.stdout.write(broken.length > 0 ? `${broken.join("\n")}\n` : "No border is broken\n");
  process.exitCode = broken.length > 0 ? 1 : 0;
}
