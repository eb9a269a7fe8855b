import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chown, mkdir, readFile, rename, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { run, start, stop, tail } from "../machine/child.mjs";
import { Failure } from "../machine/failure.mjs";
import { freePort } from "../machine/ports.mjs";
import { databaseBinaries } from "./binaries.mjs";

const STARTUP_MILLISECONDS = 60_000;

/**
 * A PostgreSQL cluster of our own.
 *
 * @param {object} options
 * @param {{ uid?: number, gid?: number, home: string, copyBinaries: boolean }} options.runner
 * @param {string} options.password of the superuser `postgres`
 * @param {boolean} options.durable false only for clusters that tests throw away
 * @param {string} options.logFile
 * @param {Record<string, string>} [options.settings] further settings of the server
 * @param {number} [options.port] a free one unless named
 * @returns {Promise<{ url: (database: string) => string, port: number, ended: Promise<unknown>, stop: () => Promise<void> }>}
 */
export async function startCluster({ runner, password, durable, logFile, settings = {}, port: wanted }) {
  await mkdir(runner.home, { recursive: true });
  const binaries = await databaseBinaries(runner);
  const data = join(runner.home, "data");
  await own(runner, runner.home);
  await endEarlierServer(binaries, data, runner);
  await setAsideForeign(data, runner, password);
  await initialise({ binaries, data, runner, password, logFile });
  const port = wanted ?? (await freePort());
  const server = start(
    logFile,
    join(binaries, "bin", "postgres"),
    serverArguments(data, port, durable, settings),
    as(runner),
  );
  await untilReady(data, server, logFile);
  return {
    port,
    url: (database) => `postgres://postgres:${password}@localhost:${port}/${database}`,
    ended: server.ended,
    stop: () => stop(server, "SIGINT", 30_000),
  };
}

function serverArguments(data, port, durable, further) {
  const settings = {
    listen_addresses: "localhost",
    port,
    unix_socket_directories: "",
    max_connections: 200,
    shared_buffers: "256MB",
    ...(durable ? {} : { fsync: "off", synchronous_commit: "off", full_page_writes: "off" }),
    ...further,
  };
  return ["-D", data, ...Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`])];
}

/** A cluster that was never finished has no database of anybody's: it is made anew. */
async function initialise({ binaries, data, runner, password, logFile }) {
  const marker = join(runner.home, "initialised");
  if (await exists(marker)) {
    if (await exists(join(data, "PG_VERSION"))) return;
    throw new Failure(
      `The database folder ${data} is damaged: PG_VERSION is missing.`,
      "Restore it from a backup, or begin anew with `npm start -- --reset` (this deletes the local data).",
    );
  }
  if (await exists(data)) await rename(data, `${data}.unfinished-${Date.now()}`);
  const passwordFile = join(runner.home, "password");
  await writeFile(passwordFile, password, { mode: 0o600 });
  await own(runner, passwordFile);
  const flags = ["--locale=C.UTF-8", "--encoding=UTF8", "--auth=scram-sha-256", "--username=postgres"];
  try {
    await run(
      logFile,
      join(binaries, "bin", "initdb"),
      ["-D", data, ...flags, `--pwfile=${passwordFile}`],
      as(runner),
    );
  } finally {
    await rm(passwordFile, { force: true });
  }
  await writeFile(marker, fingerprint(password));
}

/**
 * A cluster outside the clone outlives `git clean` and a deleted clone. Nobody knows its password then; it is
 * kept beside, since somebody may still want its data.
 */
async function setAsideForeign(data, runner, password) {
  const marker = join(runner.home, "initialised");
  const known = await readFile(marker, "utf8").catch(() => null);
  if (known === null || known === fingerprint(password)) return;
  const aside = `${data}.of-earlier-clone-${Date.now()}`;
  await rename(data, aside);
  await rm(marker);
  process.stdout.write(`  The database of an earlier clone was kept in ${aside}\n`);
}

function fingerprint(password) {
  return createHash("sha256").update(password).digest("hex");
}

/** A server that an earlier, killed start left behind on this very folder. */
async function endEarlierServer(binaries, data, runner) {
  if (!(await exists(join(data, "postmaster.pid")))) return;
  spawnSync(join(binaries, "bin", "pg_ctl"), ["stop", "-D", data, "-m", "fast", "-w", "-t", "30"], {
    ...as(runner),
    stdio: "ignore",
  });
}

/**
 * The last line of postmaster.pid says `ready` once connections are taken. Its first one names the process: a killed
 * server leaves its own file behind, which says `ready`, too.
 */
async function untilReady(data, server, logFile) {
  const deadline = Date.now() + STARTUP_MILLISECONDS;
  let ended = false;
  server.ended.then(() => {
    ended = true;
  });
  while (Date.now() < deadline && !ended) {
    const pidFile = await readFile(join(data, "postmaster.pid"), "utf8").catch(() => "");
    if (Number.parseInt(pidFile, 10) === server.child.pid && /\bready\b/.test(pidFile)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await stop(server, "SIGINT");
  throw new Failure(
    `PostgreSQL did not start. Its last lines:\n\n${await tail(logFile)}\n`,
    `The whole log: ${logFile}`,
  );
}

function as({ uid, gid, home }) {
  return { cwd: home, ...(uid === undefined ? {} : { uid, gid }) };
}

async function own({ uid, gid }, path) {
  if (uid !== undefined) await chown(path, uid, gid);
}

/** Leaves a pointer in the data folder when the cluster lives elsewhere. */
export async function pointTo(home, link) {
  if (home === link) return;
  await symlink(home, link).catch((error) => {
    if (error.code !== "EEXIST") throw error;
  });
}

async function exists(path) {
  return readFile(path).then(
    () => true,
    (error) => error.code === "EISDIR",
  );
}
