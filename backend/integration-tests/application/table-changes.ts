import type { Client } from "@medusajs/framework/pg";

/** A table of the application, and what has to be named to copy its rows. */
export interface Table {
  name: string;
  /** Quoted, without those that PostgreSQL computes. */
  columns: string;
}

/** Rows of a table: those of older transactions, and those written since. */
export interface RowCount {
  old: number;
  fresh: number;
}

export interface SequenceState {
  name: string;
  last_value: string;
  is_called: boolean;
}

export const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

export async function readTables(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table>(
    `SELECT c.relname AS name, string_agg(quote_ident(a.attname), ', ' ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     GROUP BY c.relname ORDER BY c.relname`,
  );
  return rows;
}

/** Changes when a table is made, dropped or altered. */
export async function readShape(client: Client): Promise<string> {
  const { rows } = await client.query<{ shape: string }>(
    `SELECT md5(string_agg(c.oid || ' ' || c.relnatts, ',' ORDER BY c.oid)) AS shape
     FROM pg_class c WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace`,
  );
  return rows[0]?.shape ?? "";
}

export async function readSequences(client: Client): Promise<SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relkind = 'S' AND relnamespace = 'public'::regnamespace`,
  );
  if (rows.length === 0) return [];
  const each = rows.map(
    ({ name }) => `SELECT '${name}' AS name, last_value::text, is_called FROM public.${quoted(name)}`,
  );
  return (await client.query<SequenceState>(each.join(" UNION ALL "))).rows;
}

/** The number that the next transaction gets; every later row has this one or a higher one. */
export async function nextTransaction(client: Client): Promise<string> {
  const { rows } = await client.query<{ next: string }>(
    `SELECT (pg_current_xact_id()::text::bigint + 1)::text AS next`,
  );
  return rows[0]?.next ?? "0";
}

/** Counts the rows of each table, and which of them were written by transaction `since` or a later one. */
export async function countRows(
  client: Client,
  tables: readonly Table[],
  since: string,
): Promise<Map<string, RowCount>> {
  const each = tables.map(
    ({ name }) =>
      `SELECT '${name}' AS name, count(*) FILTER (WHERE xmin::text::bigint < ${since})::int AS old,
       count(*) FILTER (WHERE xmin::text::bigint >= ${since})::int AS fresh FROM public.${quoted(name)}`,
  );
  const { rows } = await client.query<RowCount & { name: string }>(each.join("\nUNION ALL "));
  return new Map(rows.map(({ name, old, fresh }) => [name, { old, fresh }]));
}

/**
 * Waits until nobody else is in the middle of a statement or a transaction, and cuts the connections of those who
 * still are after `patience` milliseconds.
 */
export async function untilQuiet(client: Client, patience: number): Promise<void> {
  const others = `FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
    AND backend_type = 'client backend' AND state <> 'idle'`;
  const deadline = Date.now() + patience;
  while (Date.now() < deadline) {
    const { rows } = await client.query<{ busy: number }>(`SELECT count(*)::int AS busy ${others}`);
    if (rows[0]?.busy === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  await client.query(`SELECT pg_terminate_backend(pid) ${others}`);
}
