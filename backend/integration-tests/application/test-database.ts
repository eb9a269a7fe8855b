import { tmpdir } from "node:os";
import { join } from "node:path";
import { Client } from "@medusajs/framework/pg";
import { quoted } from "./table-changes";

/** Where the tests' PostgreSQL is. */
export function databaseUrl(name: string): string {
  const { DB_HOST = "localhost", DB_PORT = "5432", DB_USERNAME = "postgres", DB_PASSWORD = "" } = process.env;
  const user = [DB_USERNAME, ...(DB_PASSWORD ? [DB_PASSWORD] : [])].map(encodeURIComponent).join(":");
  return `postgres://${user}@${DB_HOST}:${DB_PORT}/${name}`;
}

/** Names what belongs to this process of this run; the global set-up removes it all at the end. */
const OWNER = `${process.env.TEST_RUN ?? "0"}_${process.pid}`;
export const DATABASE = `pasar_sentra_test_${OWNER}`;
/** Where the application keeps its files. */
export const FILES = join(tmpdir(), `pasar-sentra-test-files-${OWNER}`);

/** Makes the database of this process from the one that the global set-up has migrated. */
export async function createFromTemplate(): Promise<void> {
  const template = process.env.TEMPLATE_DATABASE;
  if (!template) throw new Error("TEMPLATE_DATABASE is not set: the global set-up has not run");
  const client = new Client({ connectionString: databaseUrl("postgres") });
  await client.connect();
  try {
    // Copying its files is faster than writing each of their pages into the log.
    await client.query(`CREATE DATABASE ${quoted(DATABASE)} TEMPLATE ${quoted(template)} STRATEGY file_copy`);
  } finally {
    await client.end();
  }
}
