import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { Client } from "@medusajs/framework/pg";
import { quoted } from "../application/table-changes";
import { databaseUrl } from "../application/test-database";

/** What the dump holds, by its names; written by `make-dump.mjs`. */
export interface DumpFacts {
  dumped_at: string;
  password: string;
  operator: string;
  officer: string;
  cooperative: string;
  /** Seller orders by state, and by what else is looked at. */
  orders: Record<string, string>;
  returns: { id: string; status: string }[];
  /** A request whose answer is kept under its key. */
  answered: { path: string; key: string; body: object; answer: unknown };
  /** Tokens of applications to join. */
  applications: { begun: string; submitted: string };
  /** What was under way when the process was killed. */
  killed: {
    unpaid_cart: string;
    paid_cart: string;
    share: string;
    acceptance: { path: string; key: string };
    import: string;
  };
}

/** Of the dead process, before this one began, ms. */
const DEAD_FOR = 300_000;

export async function dumpFacts(): Promise<DumpFacts> {
  return JSON.parse(await readFile(join(__dirname, "before-the-split.json"), "utf8"));
}

/** Restores the dump into a new database, as if the shop had died some minutes ago. @returns what it found */
export async function restoreDump(database: string): Promise<Restored> {
  const server = await connect("postgres");
  await server.query(`CREATE DATABASE ${quoted(database)}`);
  await server.end();
  const client = await connect(database);
  const packed = await readFile(join(__dirname, "before-the-split.sql.br"));
  await client.query(brotliDecompressSync(packed).toString("utf8"));
  await client.query("RESET search_path");
  const { dumped_at } = await dumpFacts();
  const died = Math.round(Date.now() - process.uptime() * 1_000 - DEAD_FOR);
  await moveTime(client, died - new Date(dumped_at).getTime());
  const restored = await lookAt(client);
  await client.end();
  return restored;
}

export interface Migration {
  name: string;
  executed_at: Date;
}

/** What a database remembers, and what was left half done in it. */
export interface Restored {
  migrations: Migration[];
  unfinished_purchases: number;
  pending_messages: number;
  imports: string[];
  requests_without_answer: number;
}

async function lookAt(client: Client): Promise<Restored> {
  const { rows } = await client.query<Omit<Restored, "migrations">>(
    `SELECT (SELECT count(*)::int FROM workflow_execution WHERE state <> 'done') AS unfinished_purchases,
       (SELECT count(*)::int FROM notification WHERE status = 'pending') AS pending_messages,
       (SELECT array_agg(status) FROM listing_import) AS imports,
       (SELECT count(*)::int FROM idempotent_request WHERE status IS NULL) AS requests_without_answer`,
  );
  return { ...(rows[0] as Omit<Restored, "migrations">), migrations: await readMigrations(client) };
}

async function readMigrations(client: Client): Promise<Migration[]> {
  const sql = "SELECT name, executed_at FROM mikro_orm_migrations ORDER BY id";
  return (await client.query<Migration>(sql)).rows;
}

/** The migrations that a database remembers. */
export async function rememberedMigrations(database: string): Promise<Migration[]> {
  const client = await connect(database);
  const migrations = await readMigrations(client);
  await client.end();
  return migrations;
}

/** Every instant of every table, so that what waits for hours still waits; search is not told of it as of a change. */
async function moveTime(client: Client, milliseconds: number): Promise<void> {
  await client.query("SET session_replication_role = replica");
  const { rows } = await client.query(
    `SELECT c.table_name, string_agg(format('%1$I = %1$I + $1::interval', c.column_name), ', ') AS changes
     FROM information_schema.columns c
     JOIN information_schema.tables t USING (table_schema, table_name)
     WHERE c.table_schema = 'public' AND t.table_type = 'BASE TABLE' AND c.data_type LIKE 'timestamp%'
       AND c.is_generated = 'NEVER'
     GROUP BY c.table_name`,
  );
  for (const { table_name, changes } of rows) {
    await client.query(`UPDATE public."${table_name}" SET ${changes}`, [`${milliseconds} milliseconds`]);
  }
}

async function connect(database: string): Promise<Client> {
  const client = new Client({ connectionString: databaseUrl(database) });
  await client.connect();
  return client;
}
