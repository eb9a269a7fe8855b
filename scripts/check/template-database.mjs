import { join } from "node:path";
import { mkdir } from "node:fs/promises";
import { migrate } from "../application/medusa.mjs";
import { ensureDatabase } from "../database/database.mjs";
import { dataFolder } from "../machine/place.mjs";

/** Set up once for all files of a run: the database that each worker copies. */
export async function setup() {
  if (process.env.TEMPLATE_DATABASE) return;
  const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env;
  const server = {
    url: (name) =>
      `postgres://${DB_USERNAME}:${encodeURIComponent(DB_PASSWORD)}@${DB_HOST}:${DB_PORT}/${name}`,
  };
  const logs = join(dataFolder, "test-logs");
  await mkdir(logs, { recursive: true });
  process.env.TEMPLATE_DATABASE = await migratedTemplate(server, { logs, folder: dataFolder });
}

const TEMPLATE = "pasar_sentra_template";

/** @returns the name of a database with all tables, links and search indexes and without a row of ours */
export async function migratedTemplate(server, { logs, folder, env = process.env }) {
  const databaseUrl = await ensureDatabase(server, TEMPLATE);
  const migrateEnv = { ...env, NODE_ENV: "test", DATABASE_URL: databaseUrl };
  await migrate(join(logs, "template.log"), migrateEnv, join(folder, "template-migrated"));
  return TEMPLATE;
}
