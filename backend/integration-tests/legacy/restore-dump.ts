import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { Client } from "@medusajs/framework/pg";

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

/** Restores the dump into a new database, as if the shop had died some minutes ago. */
export async function restoreDump(database: string): Promise<void> {
  const server = await connect("postgres");
  await server.query(`DROP DATABASE IF EXISTS "${database}"`);
  await server.query(`CREATE DATABASE "${database}"`);
  await server.end();
  const client = await connect(database);
  const packed = await readFile(join(__dirname, "before-the-split.sql.br"));
  await client.query(brotliDecompressSync(packed).toString("utf8"));
  const { dumped_at } = await dumpFacts();
  const died = Math.round(Date.now() - process.uptime() * 1_000 - DEAD_FOR);
  await moveTime(client, died - new Date(dumped_at).getTime());
  await client.end();
}

/** Every instant of every table, so that what waits for hours still waits; search is not told of it as of a change. */
async function moveTime(client: Client, milliseconds: number): Promise<void> {
  await client.query("RESET search_path");
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
  const { DB_HOST, DB_PORT, DB_USERNAME, DB_PASSWORD } = process.env;
  const client = new Client({
    host: DB_HOST,
    port: Number(DB_PORT ?? 5432),
    user: DB_USERNAME ?? "postgres",
    password: DB_PASSWORD,
    database,
  });
  await client.connect();
  return client;
}

/** The migrations that a database remembers. */
export async function rememberedMigrations(database: string): Promise<{ name: string; executed_at: Date }[]> {
  const client = await connect(database);
  const { rows } = await client.query("SELECT name, executed_at FROM mikro_orm_migrations ORDER BY id");
  await client.end();
  return rows;
}
