import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../machine/place.mjs";

/** Creates the database when it is not there. */
export async function ensureDatabase(cluster, name) {
  const { Client } = createRequire(join(root, "package.json"))("pg");
  const client = new Client({ connectionString: cluster.url("postgres") });
  await client.connect();
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]);
    if (rowCount === 0) await client.query(`CREATE DATABASE "${name}"`);
  } finally {
    await client.end();
  }
  return cluster.url(name);
}
