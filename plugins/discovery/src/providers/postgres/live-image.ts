import { setImmediate } from "node:timers/promises";
import { IndexImage } from "../../index-image/index-image";
import type { ImagePlan } from "../../index-image/image-plan";
import { imageMemory } from "../../index-image/search-image";
import { DocumentCache } from "./document-cache";
import type { Database } from "./document-triggers";

/** How long an image may go without asking what other processes wrote, milliseconds. */
const FRESH_MS = 200;
/** Rows read at once. */
const PAGE = 1_000;
/** Documents taken in before other work of the process gets its turn. */
const TURN = 25;

/** Tells one life of the database from another: numbers of changes only compare within one. */
const RUN = `(SELECT oid::text FROM pg_database WHERE datname = current_database())
  || ' ' || extract(epoch FROM pg_postmaster_start_time())::text`;

interface Row {
  id: string;
  indexed: unknown;
}

/** The image of one physical index, kept up with its table. */
export class LiveImage {
  readonly memory = imageMemory(() => this.current);
  readonly documents: DocumentCache;
  private current: IndexImage;
  private loading: Promise<void> | null = null;
  private refreshing: Promise<void> | null = null;
  private isLoaded = false;
  private seenAt = 0;
  /** Changes up to this number are in the image. */
  private seen = 0;
  /** The run of the database server that the numbers are of; another one may have been restored from a backup. */
  private run = "";

  constructor(
    private readonly database: Database,
    private readonly table: string,
    private readonly plan: ImagePlan,
  ) {
    this.current = new IndexImage(plan);
    this.documents = new DocumentCache(database, table);
  }

  get image(): IndexImage {
    return this.current;
  }

  /** Reads the whole table, once; others wait for the same reading. @throws what the database throws */
  async load(): Promise<void> {
    if (this.isLoaded) return;
    this.loading ??= this.readAll().finally(() => {
      this.loading = null;
    });
    await this.loading;
  }

  get isReady(): boolean {
    return this.isLoaded;
  }

  /** Makes the next search look for changes, because this process has written some. */
  expectChanges(): void {
    this.seenAt = 0;
  }

  /** Takes in what was written since; at most once in 200 ms unless this process wrote. @throws what the database throws */
  async refresh(): Promise<void> {
    if (Date.now() - this.seenAt < FRESH_MS) return;
    // One that began before the last write may have missed it: wait for it, and read again.
    while (this.refreshing) await this.refreshing.catch(() => undefined);
    if (Date.now() - this.seenAt < FRESH_MS) return;
    this.refreshing = this.readChanges().finally(() => {
      this.refreshing = null;
    });
    await this.refreshing;
    if (this.current.isWorn && !this.loading) {
      // The old image answers meanwhile; it goes on being refreshed until the new one is there.
      this.loading = this.readAll().finally(() => {
        this.loading = null;
      });
      this.loading.catch(() => undefined);
    }
  }

  private async readAll(): Promise<void> {
    const image = new IndexImage(this.plan);
    const start = await this.newestChange();
    let last = "";
    for (;;) {
      const rows = (await this.database.execute(
        `SELECT "id", "indexed" FROM "${this.table}" WHERE "id" > ? ORDER BY "id" LIMIT ${PAGE}`,
        [last],
      )) as Row[];
      await takeIn(image, rows);
      if (rows.length < PAGE) break;
      last = (rows.at(-1) as Row).id;
    }
    // What changed while we read comes with the next refresh.
    image.generation = this.current.generation + 1 + image.generation;
    this.current = image;
    this.seen = start.seq;
    this.run = start.run;
    this.seenAt = 0;
    this.isLoaded = true;
  }

  private async newestChange(): Promise<{ run: string; seq: number }> {
    const [row] = (await this.database.execute(
      `SELECT ${RUN} AS run, coalesce(max("seq"), 0) AS seq
         FROM "search_postgres_change" WHERE "table_name" = ?`,
      [this.table],
    )) as { run: string; seq: string | number }[];
    return { run: row?.run ?? "", seq: Number(row?.seq ?? 0) };
  }

  private async readChanges(): Promise<void> {
    for (;;) {
      // Never this process's own write after the question: `expectChanges` sets it back to 0.
      this.seenAt = Date.now();
      // One row at least, so that a new run of the server shows even when nothing has changed.
      const rows = (await this.database.execute(
        `SELECT ${RUN} AS run, change."seq", change."id", document."indexed"
           FROM (SELECT 1) AS always
           LEFT JOIN LATERAL (
             SELECT "seq", "id" FROM "search_postgres_change"
              WHERE "table_name" = ? AND "seq" > ? ORDER BY "seq" LIMIT ${PAGE}
           ) AS change ON true
           LEFT JOIN "${this.table}" AS document ON document."id" = change."id"
          ORDER BY change."seq"`,
        [this.table, this.seen],
      )) as (Row & { run: string; seq: string | number | null })[];
      if (rows[0]?.run !== this.run) {
        this.documents.forgetAll();
        return this.readAll();
      }
      for (const row of rows) {
        if (row.seq === null) return;
        this.apply(row);
        this.seen = Number(row.seq);
      }
      if (rows.length < PAGE) return;
      await setImmediate();
    }
  }

  private apply({ id, indexed }: Row): void {
    if (id === "") {
      const { generation } = this.current;
      this.current = new IndexImage(this.plan);
      this.current.generation = generation + 1;
      this.documents.forgetAll();
      return;
    }
    this.documents.forget(id);
    if (indexed === null || indexed === undefined) this.current.remove(id);
    else this.current.put(id, parsed(indexed));
  }
}

async function takeIn(image: IndexImage, rows: readonly Row[]): Promise<void> {
  for (const [index, { id, indexed }] of rows.entries()) {
    image.put(id, parsed(indexed));
    if (index % TURN === TURN - 1) await setImmediate();
  }
}

/** Some drivers hand JSON on as text. */
function parsed(indexed: unknown): unknown {
  return typeof indexed === "string" ? JSON.parse(indexed) : indexed;
}
