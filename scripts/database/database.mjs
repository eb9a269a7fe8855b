import { createRequire } from "node:module";
import { join } from "node:path";
import { root } from "../machine/place.mjs";

/** Creates the database when it is not there, as a copy of `template` when one is named. @returns its address */
export async function ensureDatabase(cluster, name, template) {
  if (!(await hasDatabase(cluster, name))) {
    const from = template ? ` TEMPLATE "${template}"` : "";
    await connected(cluster, (client) => client.query(`CREATE DATABASE "${name}"${from}`));
  }
  return cluster.url(name);
}

export async function hasDatabase(cluster, name) {
  const { rowCount } = await connected(cluster, (client) =>
    client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name]),
  );
  return rowCount > 0;
}

/** Drops all databases whose name begins so, whoever is still connected. */
export async function dropDatabases(cluster, prefix) {
  await connected(cluster, async (client) => {
    const { rows } = await client.query("SELECT datname FROM pg_database WHERE starts_with(datname, $1)", [
      prefix,
    ]);
    for (const { datname } of rows) await client.query(`DROP DATABASE "${datname}" WITH (FORCE)`);
  });
}

async function connected(cluster, work) {
  const { Client } = createRequire(join(root, "package.json"))("pg");
  const client = new Client({ connectionString: cluster.url("postgres") });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
