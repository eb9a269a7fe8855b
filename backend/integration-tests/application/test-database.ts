import { Client } from "@medusajs/framework/pg";
import { quoted } from "./table-changes";

/** Where the tests' PostgreSQL is. */
export function databaseUrl(name: string): string {
  const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env;
  const user = [DB_USERNAME, ...(DB_PASSWORD ? [DB_PASSWORD] : [])].map(encodeURIComponent).join(":");
  return `postgres://${user}@${DB_HOST}:${DB_PORT}/${name}`;
}

/** Each worker of the runner has a database of its own. */
export const WORKER = process.env.VITEST_POOL_ID ?? "1";

/** Makes the worker's database anew from the one that the global set-up has migrated. */
export async function createFromTemplate(name: string): Promise<void> {
  const template = process.env.TEMPLATE_DATABASE;
  if (!template) throw new Error("TEMPLATE_DATABASE is not set: the global set-up has not run");
  const client = new Client({ connectionString: databaseUrl("postgres") });
  await client.connect();
  try {
    await client.query(`DROP DATABASE IF EXISTS ${quoted(name)} WITH (FORCE)`);
    // Copying its files is faster than writing each of their pages into the log.
    await client.query(`CREATE DATABASE ${quoted(name)} TEMPLATE ${quoted(template)} STRATEGY file_copy`);
  } finally {
    await client.end();
  }
}
