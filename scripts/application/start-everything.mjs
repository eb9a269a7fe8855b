import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { pointTo, startCluster } from "../database/cluster.mjs";
import { databaseRunner } from "../database/runner.mjs";
import { logFile, stopRunning, tail } from "../machine/child.mjs";
import { installDependencies } from "../machine/dependencies.mjs";
import { requireDiskSpace } from "../machine/disk.mjs";
import { explain, Failure } from "../machine/failure.mjs";
import { endLeftovers, groupRecord } from "../machine/leftovers.mjs";
import { dataFolder, root } from "../machine/place.mjs";
import { requireFreePort } from "../machine/ports.mjs";
import { claimRun } from "../machine/run-claim.mjs";
import { localSecrets } from "../machine/secrets.mjs";
import { step, table } from "../machine/steps.mjs";
import { buildAll } from "./build.mjs";
import { applicationEnvironment } from "./environment.mjs";
import { untilHealthy } from "./health.mjs";
import { keptAlive } from "./kept-alive.mjs";
import { migrate, seed } from "./medusa.mjs";
import { production } from "./production.mjs";
import { confirmReset } from "./reset.mjs";

/** Parts in the order of their start; they are stopped in the opposite order. */
const parts = [];
const groups = groupRecord(join(dataFolder, "groups.json"));
let stopping;

/**
 * @param {string[]} argv
 * @param {typeof production} servers how backend and storefront run
 */
export async function startEverything(argv, servers = production) {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stopAll(0));
  try {
    await begin(options(argv), servers);
  } catch (error) {
    if (stopping) return;
    process.stderr.write(`\n${explain(error)}\n`);
    await stopAll(1);
  }
}

function options(argv) {
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        port: { type: "string", default: process.env.PORT ?? "3000" },
        "backend-port": { type: "string", default: process.env.BACKEND_PORT ?? "9000" },
        reset: { type: "boolean", default: false },
        yes: { type: "boolean", default: false },
      },
    });
    return {
      reset: values.reset,
      yes: values.yes,
      storefrontPort: portNumber(values.port, "--port"),
      backendPort: portNumber(values["backend-port"], "--backend-port"),
    };
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(error.message, "Options: --port N, --backend-port N, --reset, --yes");
  }
}

function portNumber(text, option) {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Failure(
    `${option} must be a number from 1 to 65535, not "${text}".`,
    `For instance: npm start -- ${option} 4000`,
  );
}

async function begin({ reset, yes, storefrontPort, backendPort }, servers) {
  const started = performance.now();
  const logs = join(dataFolder, "logs");
  process.stdout.write("Pasar Sentra\n");
  await mkdir(dataFolder, { recursive: true });
  const release = await claimRun(join(dataFolder, "run.json"));
  parts.push({ name: "claim", stop: () => groups.clear().then(release) });
  const left = await endLeftovers(join(dataFolder, "groups.json"), root);
  if (left.length > 0)
    process.stdout.write(`Stopped what an earlier start left running: ${left.join(", ")}.\n`);
  if (reset && !(await confirmReset(yes))) return stopAll(0);
  await step("check disk and ports", async () => {
    await requireDiskSpace(dataFolder);
    await requireFreePort(storefrontPort, "storefront", "--port");
    await requireFreePort(backendPort, "backend", "--backend-port");
  });
  await mkdir(logs, { recursive: true });
  await step("install packages", async () => installDependencies(await logFile(logs, "install")));
  const secrets = await localSecrets(dataFolder);
  let databaseUrl;
  await step("start database", async () => {
    databaseUrl = await database(secrets, logs);
  });
  const env = applicationEnvironment({ databaseUrl, secrets, backendPort, storefrontPort });
  await step("build what is stale", async () => buildAll(await logFile(logs, "build"), env));
  // The embedded cluster is known by its password: its port is another one at each start.
  const identity = process.env.DATABASE_URL ?? secrets.DATABASE_PASSWORD;
  await step("migrate database", async () =>
    migrate(await logFile(logs, "migrate"), env, join(dataFolder, "migrated"), identity),
  );
  await step("load the catalogue", async () =>
    seed(await logFile(logs, "seed"), env, join(dataFolder, "seeded"), identity),
  );
  await serve("backend", logs, `http://localhost:${backendPort}/health`, (file) =>
    servers.startBackend(file, env, backendPort),
  );
  await serve("storefront", logs, `http://localhost:${storefrontPort}${servers.storefrontHealth}`, (file) =>
    servers.startStorefront(file, env, storefrontPort),
  );
  greet({ env, secrets, storefrontPort, backendPort, seconds: (performance.now() - started) / 1000 });
  if (servers.note) process.stdout.write(`${servers.note}\n`);
}

async function database(secrets, logs) {
  if (process.env.DATABASE_URL) return process.env.DATABASE_URL;
  const runner = databaseRunner();
  const { ensureDatabase } = await import("../database/database.mjs");
  const file = await fresh(logs, "postgres");
  const cluster = await startCluster({
    runner,
    password: secrets.DATABASE_PASSWORD,
    durable: true,
    logFile: file,
  });
  await pointTo(runner.home, join(dataFolder, "postgres"));
  parts.push({ name: "database", stop: cluster.stop });
  cluster.exited.then((code) => crashed("database", code, file));
  return ensureDatabase(cluster, "pasar_sentra");
}

async function fresh(logs, name) {
  const file = await logFile(logs, name);
  await rm(file, { force: true });
  return file;
}

/** Starts a server and waits for its first answer; from then on it is kept alive. */
async function serve(name, logs, address, begin) {
  await step(`start ${name}`, async () => {
    const file = await fresh(logs, name);
    const part = await keptAlive(() => begin(file), {
      // Without its record a server only cannot be found after a `kill -9`.
      began: ({ child }) => child && groups.add(name, child.pid).catch(() => {}),
      died: (code, pause) => tellOfDeath(name, code, pause, file),
    });
    parts.push({ name, stop: part.stop });
    part.ended.then((code) => crashed(name, code, file));
    await untilHealthy(name, address, part, file);
    part.trust();
  });
}

async function tellOfDeath(name, code, pause, file) {
  process.stderr.write(
    `\nThe ${name} ended unexpectedly (${code}) and is started again in ${pause / 1_000} s. Its last lines:\n\n${await tail(file)}\n\n`,
  );
}

async function crashed(name, code, file) {
  if (stopping) return;
  process.stderr.write(
    `\nThe ${name} ended unexpectedly (${code}). Its last lines:\n\n${await tail(file)}\n\n`,
  );
  process.stderr.write(
    `The whole log: ${file}\nEverything else is being stopped; no data is lost. Run \`npm start\` again.\n`,
  );
  await stopAll(1);
}

function stopAll(code) {
  stopping ??= (async () => {
    await stopRunning();
    const names = parts.map(({ name }) => name).filter((name) => name !== "claim");
    if (names.length > 0) process.stdout.write(`\nStopping ${names.reverse().join(", ")} …\n`);
    for (const part of [...parts].reverse()) {
      await part.stop().catch((error) => process.stderr.write(`${part.name}: ${error.message}\n`));
    }
    process.exit(code);
  })();
  return stopping;
}

function greet({ env, secrets, storefrontPort, backendPort, seconds }) {
  table(`Ready after ${seconds.toFixed(0)} s`, [
    ["Shop", `http://localhost:${storefrontPort}`],
    ["Shop in English", `http://localhost:${storefrontPort}/en`],
    ["Admin", `http://localhost:${backendPort}/app`],
    ["Operator log-in", `${env.ADMIN_EMAIL}  ${secrets.ADMIN_PASSWORD}`],
    ["Shopper log-in", `${env.DEMO_EMAIL}  ${secrets.DEMO_PASSWORD}`],
    ["Cooperative's workspace", `http://localhost:${storefrontPort}/producer`],
    ["Officer log-in", `${env.DEMO_OFFICER_EMAIL}  ${secrets.DEMO_PASSWORD}`],
    ["Member log-in", `${env.DEMO_MEMBER_EMAIL}  ${secrets.DEMO_PASSWORD}`],
    ["Data and logs", process.env.DATABASE_URL ? `your database; files in ${dataFolder}` : dataFolder],
    ["Stop", "Ctrl-C"],
    ["Begin anew", "npm start -- --reset"],
  ]);
  process.stdout.write(`\nProject folder: ${root}\n`);
}
