import { randomBytes } from "node:crypto";
import { chmod } from "node:fs/promises";
import { join } from "node:path";
import { startCluster } from "../database/cluster.mjs";
import { databaseRunner } from "../database/runner.mjs";

/** A PostgreSQL for this test run alone, thrown away with its folder; shared by all parts that need one. */
export async function testCluster(context) {
  context.cluster ??= await (async () => {
    await chmod(context.scratch, 0o755);
    const { uid, gid } = databaseRunner();
    const home = join(context.scratch, "postgres");
    const password = randomBytes(12).toString("hex");
    const cluster = await startCluster({
      runner: { uid, gid, home, copyBinaries: uid !== undefined },
      password,
      durable: false,
      logFile: join(context.logs, "postgres.log"),
      settings: context.clusterSettings,
    });
    context.cleanups.push(cluster.stop);
    return { ...cluster, password };
  })();
  return context.cluster;
}
