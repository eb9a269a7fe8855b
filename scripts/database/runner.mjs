import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { accessSync, constants, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { Failure } from "../machine/failure.mjs";
import { dataFolder, root } from "../machine/place.mjs";

/**
 * Who runs PostgreSQL and where it lives. PostgreSQL refuses to run as root, so root lends it another user;
 * where that user cannot enter the clone, binaries and data live under /var/lib instead.
 *
 * @returns {{ uid?: number, gid?: number, home: string, copyBinaries: boolean }}
 */
export function databaseRunner() {
  const inClone = join(dataFolder, "postgres");
  if (process.getuid?.() !== 0) return { home: inClone, copyBinaries: false };
  const user = otherUser();
  if (everyoneEnters(root) && everyoneEnters(dirname(dataFolder))) {
    return { ...user, home: inClone, copyBinaries: false };
  }
  const key = createHash("sha256").update(dataFolder).digest("hex").slice(0, 12);
  return { ...user, home: join("/var/lib/pasar-sentra", key), copyBinaries: true };
}

function otherUser() {
  const known = ids("postgres") ?? ids("nobody");
  if (known) return known;
  try {
    execFileSync("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", "postgres"], {
      stdio: "ignore",
    });
  } catch {
    throw new Failure(
      "PostgreSQL must not run as root, and there is no user `postgres` or `nobody` to run it as.",
      "Make one (`useradd --system postgres`), run as another user, or set DATABASE_URL to a server of yours.",
    );
  }
  return ids("postgres");
}

function ids(name) {
  try {
    const number = (flag) =>
      Number(execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }));
    return { uid: number("-u"), gid: number("-g") };
  } catch {
    return undefined;
  }
}

/** Whether users other than the owner may pass through every folder down to this one. */
function everyoneEnters(folder) {
  for (let at = folder; ; at = dirname(at)) {
    try {
      accessSync(at, constants.X_OK);
    } catch {
      return false;
    }
    if ((statSync(at).mode & 0o001) === 0) return false;
    if (at === dirname(at)) return true;
  }
}
