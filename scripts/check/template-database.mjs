import { mkdir, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { migrate } from "../application/medusa.mjs";
import { dropDatabases, ensureDatabase, hasDatabase } from "../database/database.mjs";
import { dataFolder } from "../machine/place.mjs";
import { testCluster } from "./test-cluster.mjs";

const TEMPLATE = "pasar_sentra_template";

/** Set up once for all files of a run: the migrated database that each process of tests copies. */
export async function setup() {
  process.env.TEST_RUN = String(process.pid);
  // `npm test` has made it for all of its parts.
  if (process.env.TEMPLATE_DATABASE) return;
  const logs = join(dataFolder, "test-logs");
  await mkdir(logs, { recursive: true });
  process.env.TEMPLATE_DATABASE = await templateDatabase(server(), { logs, folder: dataFolder });
}

/** Removes what the processes of this run have made. */
export async function teardown() {
  const mine = `test_${process.env.TEST_RUN}_`;
  await dropDatabases(server(), `pasar_sentra_${mine}`);
  const files = `pasar-sentra-test-files-${process.env.TEST_RUN}_`;
  for (const name of await readdir(tmpdir())) {
    if (name.startsWith(files)) await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}

/**
 * A database with all tables, links and search indexes and without a row of ours. It is kept: where it stands already,
 * only what is new is migrated.
 *
 * @returns {Promise<string>} its name
 */
export async function templateDatabase(cluster, { logs, folder, env = process.env }) {
  const marker = join(folder, "template-migrated");
  if (!(await hasDatabase(cluster, TEMPLATE))) await rm(marker, { force: true });
  const databaseUrl = await ensureDatabase(cluster, TEMPLATE);
  const migrationEnv = { ...env, NODE_ENV: "test", DATABASE_URL: databaseUrl };
  await migrate(join(logs, "template.log"), migrationEnv, marker);
  return TEMPLATE;
}

/** The same for all parts of a run on its own PostgreSQL. */
export async function sharedTemplate(context) {
  const cluster = await testCluster(context);
  context.template ??= templateDatabase(cluster, { logs: context.logs, folder: context.scratch });
  return context.template;
}

function server() {
  const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env;
  const user = [DB_USERNAME, ...(DB_PASSWORD ? [DB_PASSWORD] : [])].map(encodeURIComponent).join(":");
  return { url: (database) => `postgres://${user}@${DB_HOST}:${DB_PORT}/${database}` };
}
