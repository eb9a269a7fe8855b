import { chmod, mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { supervise } from "../machine/supervise.mjs";
import { startCluster } from "./cluster.mjs";
import { ensureDatabase, hasDatabase } from "./database.mjs";
import { databaseRunner } from "./runner.mjs";

const STARTING_MILLISECONDS = 60_000;

let folder;
let supervised;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "cluster-"));
  await chmod(folder, 0o755);
});
afterAll(async () => {
  await supervised.stop();
  await rm(folder, { recursive: true, force: true });
});

it("comes back on its port, with its data, after it was killed", {
  timeout: STARTING_MILLISECONDS,
}, async () => {
  const { uid, gid } = databaseRunner();
  const home = join(folder, "postgres");
  const password = "only-for-this-test";
  let cluster;
  let again;
  const isBack = new Promise((resolve) => {
    again = resolve;
  });
  supervised = supervise({
    begin: async () => {
      const started = await startCluster({
        runner: { uid, gid, home, copyBinaries: uid !== undefined },
        password,
        durable: true,
        logFile: join(folder, "postgres.log"),
        port: cluster?.port,
      });
      cluster = started;
      return started;
    },
    ready: async () => undefined,
    onEnd: () => undefined,
    onAgain: again,
    firstPause: 50,
  });
  await supervised.started;
  const { port } = cluster;
  await ensureDatabase(cluster, "kept");
  const postmaster = await readFile(join(home, "data", "postmaster.pid"), "utf8");
  process.kill(Number.parseInt(postmaster, 10), "SIGKILL");
  await isBack;
  expect(cluster.port).toBe(port);
  expect(await hasDatabase(cluster, "kept")).toBe(true);
});
