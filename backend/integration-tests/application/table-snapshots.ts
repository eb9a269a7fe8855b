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

/** Above so many rows a table is truncated, since deleted rows stay in the way of every later look at it. */
const MANY_ROWS = 500;
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
        ...[...copied].map((name) => `CREATE UNLOGGED TABLE ${schema}.${quoted(name)} AS TABLE public.${quoted(name)}`),
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

  /** Goes back to the last snapshot. @throws when tables themselves were changed */
  async restore(): Promise<void> {
    await untilQuiet(this.client, PATIENCE_MS);
    await this.putBack(await this.noteChanges());
  }

  /** Forgets the last snapshot and goes back to the one below. @throws when tables themselves were changed */
  async drop(): Promise<void> {
    await untilQuiet(this.client, PATIENCE_MS);
    await this.noteChanges();
    this.stack.pop();
    await this.putBack([...this.touched]);
    this.touched = new Set();
  }

  private async noteChanges(): Promise<string[]> {
    if ((await readShape(this.client)) !== this.shape) throw new TablesChanged();
    const changed = this.changedIn(await countRows(this.client, this.tables, this.cleanSince));
    for (const name of changed) this.touched.add(name);
    return changed;
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
    const written = this.tables.filter(({ name }) => names.includes(name));
    const counts = written.length ? await countRows(this.client, written, this.cleanSince) : new Map();
    await this.client.query(
      [
        "BEGIN",
        // Neither foreign keys nor triggers: what is written is what was there.
        "SET LOCAL session_replication_role = replica",
        ...written.map(({ name }) => emptying(name, total(counts.get(name)))),
        ...written.filter(({ name }) => snapshot.counts.get(name)).map((table) => this.refilling(table)),
        ...snapshot.sequences.map(
          ({ name, last_value, is_called }) =>
            `SELECT setval('public.${quoted(name)}', ${last_value}, ${is_called})`,
        ),
        "COMMIT",
      ].join(";\n"),
    );
    this.cleanSince = await nextTransaction(this.client);
  }

  private refilling({ name, columns }: Table): string {
    const from = this.stack.findLast(({ copied }) => copied.has(name));
    if (!from) throw new Error(`no snapshot holds the rows of ${name}`);
    return `INSERT INTO public.${quoted(name)} (${columns}) OVERRIDING SYSTEM VALUE
      SELECT ${columns} FROM ${from.schema}.${quoted(name)}`;
  }
}

/** Tables were made, dropped or altered, which copies of rows cannot undo. */
export class TablesChanged extends Error {
  override readonly name = "TablesChanged";

  constructor() {
    super("a test has made, dropped or altered tables");
  }
}

function total(count: RowCount | undefined): number {
  return count ? count.old + count.fresh : 0;
}

function emptying(name: string, rows: number): string {
  return rows > MANY_ROWS ? `TRUNCATE public.${quoted(name)}` : `DELETE FROM public.${quoted(name)}`;
}
