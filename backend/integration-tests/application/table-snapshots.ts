import type { Client } from "@medusajs/framework/pg";
import {
  countRows,
  nextTransaction,
  quoted,
  type RowCount,
  readSequences,
  readShape,
  readTables,
  type SequenceState,
  type Table,
  untilQuiet,
} from "./table-changes";

interface Snapshot {
  /** Where copies of rows lie, of tables that differ from the snapshot below and are not empty. */
  schema: string;
  copied: ReadonlySet<string>;
  counts: ReadonlyMap<string, number>;
  sequences: readonly SequenceState[];
}

/**
 * The log that images of a search index in memory follow. It is never put back: a restoration is one more change that it
 * notes, by the triggers of the documents' tables.
 */
const CHANGE_LOG = "search_postgres_change";
const CHANGE_SEQUENCE = "search_postgres_change_seq";
const isNoted = (table: string) => table.startsWith("search_pg_");

/** How long the last statements of a test may still run before their connections are cut, milliseconds. */
const PATIENCE_MS = 2_000;

/**
 * Puts the rows of a database back in place, and writes only to tables that were written to. Connections stay open: a
 * test then costs some milliseconds instead of the second of a new database and new connections. PostgreSQL says
 * what was written: each row carries the number of its transaction (`xmin`), and the count tells deletions.
 */
export class TableSnapshots {
  private tables: readonly Table[] = [];
  private shape = "";
  /** Snapshots on top of one another; the last one is what `restore` returns to. */
  private readonly stack: Snapshot[] = [];
  /** Rows of older transactions are as they were when the tables were last known to be clean. */
  private cleanSince = "0";
  /** Tables that may differ from the snapshot below the last one. */
  private touched = new Set<string>();

  constructor(private readonly client: Client) {}

  /** Remembers all rows as they are now. */
  async take(): Promise<void> {
    await untilQuiet(this.client, PATIENCE_MS);
    if (this.stack.length === 0) this.tables = await readTables(this.client);
    const counts = await countRows(this.client, this.tables, this.cleanSince);
    const changed = new Set(this.changedIn(counts));
    const schema = `kept_${this.stack.length}`;
    const copied = new Set([...changed].filter((name) => total(counts.get(name)) > 0));
    await this.client.query(
      [
        `DROP SCHEMA IF EXISTS ${schema} CASCADE`,
        `CREATE SCHEMA ${schema}`,
        ...[...copied].map(
          (name) => `CREATE UNLOGGED TABLE ${schema}.${quoted(name)} AS TABLE public.${quoted(name)}`,
        ),
      ].join(";\n"),
    );
    this.stack.push({
      schema,
      copied,
      counts: new Map([...counts].map(([name, count]) => [name, total(count)])),
      sequences: await readSequences(this.client),
    });
    this.touched = changed;
    this.shape = await readShape(this.client);
    this.cleanSince = await nextTransaction(this.client);
  }

  /** Goes back to the last snapshot. @throws when a table was dropped or altered */
  async restore(): Promise<void> {
    await untilQuiet(this.client, PATIENCE_MS);
    await this.putBack(await this.noteChanges());
  }

  /** Forgets the last snapshot and goes back to the one below. @throws when a table was dropped or altered */
  async drop(): Promise<void> {
    await untilQuiet(this.client, PATIENCE_MS);
    await this.noteChanges();
    this.stack.pop();
    const touched = [...this.touched];
    await this.putBack(touched);
    // Deleted rows stay in the way of the next file.
    if (touched.length > 0)
      await this.client.query(`VACUUM ${touched.map((name) => `public.${quoted(name)}`).join(", ")}`);
    this.touched = new Set();
  }

  private async noteChanges(): Promise<string[]> {
    if ((await readShape(this.client)) !== this.shape) await this.dropNewTables();
    const changed = this.changedIn(await countRows(this.client, this.tables, this.cleanSince));
    for (const name of changed) this.touched.add(name);
    return changed;
  }

  /** A new version of a search index is a new table. */
  private async dropNewTables(): Promise<void> {
    const present = await readTables(this.client);
    const fresh = present.filter(({ name }) => !this.tables.some((table) => table.name === name));
    if (fresh.length > 0) {
      await this.client.query(`DROP TABLE ${fresh.map(({ name }) => `public.${quoted(name)}`).join(", ")}`);
    }
    if ((await readShape(this.client)) !== this.shape)
      throw new Error("a test has dropped or altered a table");
  }

  private changedIn(counts: Map<string, RowCount>): string[] {
    const known = this.stack.at(-1)?.counts;
    return [...counts]
      .filter(([name, { old, fresh }]) => fresh > 0 || old !== (known?.get(name) ?? 0))
      .map(([name]) => name);
  }

  private async putBack(names: readonly string[]): Promise<void> {
    const snapshot = this.stack.at(-1);
    if (!snapshot) throw new Error("there is no snapshot to go back to");
    const written = this.tables.filter(({ name }) => names.includes(name) && name !== CHANGE_LOG);
    const refill = (table: Table) => [
      `DELETE FROM public.${quoted(table.name)}`,
      ...(snapshot.counts.get(table.name) ? [this.refilling(table)] : []),
    ];
    await this.inOneTransaction([
      ...written.filter(({ name }) => isNoted(name)).flatMap(refill),
      // Otherwise neither foreign keys nor triggers: what is written is what was there.
      "SET LOCAL session_replication_role = replica",
      ...written.filter(({ name }) => !isNoted(name)).flatMap(refill),
      ...snapshot.sequences
        .filter(({ name }) => name !== CHANGE_SEQUENCE)
        .map(
          ({ name, last_value, is_called }) =>
            `SELECT setval('public.${quoted(name)}', ${last_value}, ${is_called})`,
        ),
    ]);
    this.cleanSince = await nextTransaction(this.client);
  }

  private async inOneTransaction(statements: readonly string[]): Promise<void> {
    try {
      await this.client.query(["BEGIN", ...statements, "COMMIT"].join(";\n"));
    } catch (error) {
      await this.client.query("ROLLBACK");
      throw error;
    }
  }

  private refilling({ name, columns }: Table): string {
    const from = this.stack.findLast(({ copied }) => copied.has(name));
    if (!from) throw new Error(`no snapshot holds the rows of ${name}`);
    return `INSERT INTO public.${quoted(name)} (${columns}) OVERRIDING SYSTEM VALUE
      SELECT ${columns} FROM ${from.schema}.${quoted(name)}`;
  }
}

function total(count: RowCount | undefined): number {
  return count ? count.old + count.fresh : 0;
}
