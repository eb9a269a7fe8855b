import { type Database, rowsOf } from "./database";

/** Longest that a write is at work; whoever dies in the middle of one leaves it to the next after that. */
const OWNED = "interval '30 seconds'";
/** From when on searches do not trust an index that a write was begun on: a little later, so that it may end. */
const DUE = "interval '35 seconds'";
/** When somebody else is at work on the same document, the later of two may have to be paid, and soon. */
const CONTESTED = "interval '5 seconds'";
/** Stands for all of an index; no document has an empty id. */
const WHOLE = "";

/** A document that a write was begun on, as it was then. */
export interface Promised {
  id: string;
  revision: number;
}

export interface IndexDebt {
  index: string;
  kind: "index" | "drop";
  revision: number;
}

/**
 * What the engine has yet to be told. PostgreSQL's index is written first and is the truth; a row says that a
 * document, or a whole index, may read differently in the engine. A row holds no contents: paying it copies what
 * PostgreSQL says by then, so that order does not matter, and twice is as good as once. The table is bounded: past
 * a number of documents the index as a whole is owed.
 */
export class DebtStore {
  readonly #database: Database;
  readonly #limit: number;

  constructor(database: Database, limit: number) {
    this.#database = database;
    this.#limit = limit;
  }

  /**
   * Promises documents before they are written anywhere, for the case that this process dies before the engine has them.
   * @returns those that nobody else is at work on; the others are to be contested once they are written
   */
  async begin(index: string, ids: readonly string[]): Promise<Promised[]> {
    const rows = await rowsOf<{ id: string; revision: number; is_mine: boolean }>(
      this.#database,
      `INSERT INTO "search_engine_debt" AS debt ("index_name", "document_id", "owner_until", "due_at")
       SELECT ?, id, now() + ${OWNED}, now() + ${DUE}
         FROM (SELECT DISTINCT id FROM jsonb_array_elements_text(?::jsonb) AS given(id) ORDER BY id) AS wanted
       ON CONFLICT ("index_name", "document_id") DO UPDATE
         SET "revision" = debt."revision" + 1, "due_at" = least(debt."due_at", now() + ${CONTESTED}),
             "owner_until" = CASE WHEN debt."owner_until" = 'infinity' THEN now() ELSE debt."owner_until" END
       RETURNING "document_id" AS id, "revision", (xmax = 0) AS is_mine`,
      [index, JSON.stringify(ids)],
    );
    return rows.filter(({ is_mine }) => is_mine).map(({ id, revision }) => ({ id, revision }));
  }

  /**
   * Says that documents changed on which somebody else is at work: whoever it is may have read them before, so they
   * are owed once more. Comes after the change; a promise alone could be paid too early.
   */
  async contest(index: string, ids: readonly string[]): Promise<void> {
    await this.#database.execute(
      `INSERT INTO "search_engine_debt" AS debt ("index_name", "document_id", "owner_until", "due_at")
       SELECT ?, id, now(), now()
         FROM (SELECT DISTINCT id FROM jsonb_array_elements_text(?::jsonb) AS given(id) ORDER BY id) AS wanted
       ON CONFLICT ("index_name", "document_id") DO UPDATE
         SET "revision" = debt."revision" + 1, "due_at" = least(debt."due_at", now() + ${CONTESTED})`,
      [index, JSON.stringify(ids)],
    );
  }

  /** Says that the engine has the documents. @returns whether some of them changed meanwhile, and are still owed */
  async settle(index: string, done: readonly Promised[]): Promise<boolean> {
    const given = `jsonb_to_recordset(?::jsonb) AS done(id text, revision integer)`;
    await this.#database.execute(
      `DELETE FROM "search_engine_debt" AS debt USING ${given}
        WHERE debt."index_name" = ? AND debt."document_id" = done.id AND debt."revision" = done.revision`,
      [JSON.stringify(done), index],
    );
    const left = await rowsOf(
      this.#database,
      `UPDATE "search_engine_debt" AS debt SET "owner_until" = now() FROM ${given}
        WHERE debt."index_name" = ? AND debt."document_id" = done.id RETURNING 1 AS one`,
      [JSON.stringify(done), index],
    );
    return left.length > 0;
  }

  /** Says that the engine does not have the documents: they are owed from now on. */
  async postpone(index: string, ids: readonly string[]): Promise<void> {
    await this.#database.execute(
      `INSERT INTO "search_engine_debt" AS debt ("index_name", "document_id", "owner_until", "due_at")
       SELECT ?, id, now(), now()
         FROM (SELECT DISTINCT id FROM jsonb_array_elements_text(?::jsonb) AS given(id) ORDER BY id) AS wanted
       ON CONFLICT ("index_name", "document_id") DO UPDATE SET "owner_until" = now(), "due_at" = now()`,
      [index, JSON.stringify(ids)],
    );
    const [counted] = await rowsOf<{ count: number }>(
      this.#database,
      `SELECT count(*)::integer AS count FROM "search_engine_debt" WHERE "index_name" = ?`,
      [index],
    );
    if ((counted?.count ?? 0) > this.#limit) {
      await this.oweIndex(index, "index");
    }
  }

  /** Says that all of an index is owed, or that it is to go; documents that nobody is at work on go with it. */
  async oweIndex(index: string, kind: IndexDebt["kind"]): Promise<void> {
    await this.#database.execute(
      `INSERT INTO "search_engine_debt" AS debt ("index_name", "document_id", "kind", "owner_until", "due_at")
       VALUES (?, '${WHOLE}', ?, now(), now())
       ON CONFLICT ("index_name", "document_id") DO UPDATE
         SET "revision" = debt."revision" + 1, "kind" = excluded."kind", "due_at" = now()`,
      [index, kind],
    );
    await this.#database.execute(
      `DELETE FROM "search_engine_debt"
        WHERE "index_name" = ? AND "document_id" <> '${WHOLE}' AND "owner_until" <= now()`,
      [index],
    );
  }

  /** Not to be paid until it is written anew: the engine refuses it. Searches trust the index without it. */
  async giveUp(index: string, id: string): Promise<void> {
    await this.#database.execute(
      `UPDATE "search_engine_debt" SET "owner_until" = 'infinity', "due_at" = 'infinity'
        WHERE "index_name" = ? AND "document_id" = ?`,
      [index, id],
    );
  }

  /** Takes indexes that are owed, each by one process alone. */
  async claimIndexes(): Promise<IndexDebt[]> {
    return rowsOf<IndexDebt>(
      this.#database,
      `UPDATE "search_engine_debt" SET "owner_until" = now() + ${OWNED}
        WHERE ("index_name", "document_id") IN (
          SELECT "index_name", "document_id" FROM "search_engine_debt"
           WHERE "document_id" = '${WHOLE}' AND "owner_until" <= now() FOR UPDATE SKIP LOCKED)
       RETURNING "index_name" AS index, "kind", "revision"`,
    );
  }

  /** Keeps an index that takes long to be paid. */
  async keepIndex(index: string): Promise<void> {
    await this.#database.execute(
      `UPDATE "search_engine_debt" SET "owner_until" = now() + ${OWNED}
        WHERE "index_name" = ? AND "document_id" = '${WHOLE}'`,
      [index],
    );
  }

  /** @returns false when the index was owed anew meanwhile */
  async settleIndex({ index, revision }: IndexDebt): Promise<boolean> {
    return !(await this.settle(index, [{ id: WHOLE, revision }]));
  }

  /** Lets another process, or a later moment, have it. */
  async releaseIndex(index: string): Promise<void> {
    await this.#database.execute(
      `UPDATE "search_engine_debt" SET "owner_until" = now() WHERE "index_name" = ? AND "document_id" = '${WHOLE}'`,
      [index],
    );
  }

  /** Takes documents that are owed, of indexes that are not owed as a whole. */
  async claimDocuments(limit: number): Promise<Map<string, Promised[]>> {
    const rows = await rowsOf<{ index: string; id: string; revision: number }>(
      this.#database,
      `UPDATE "search_engine_debt" SET "owner_until" = now() + ${OWNED}
        WHERE ("index_name", "document_id") IN (
          SELECT debt."index_name", debt."document_id" FROM "search_engine_debt" AS debt
           WHERE debt."document_id" <> '${WHOLE}' AND debt."owner_until" <= now()
             AND NOT EXISTS (SELECT 1 FROM "search_engine_debt" AS whole
                              WHERE whole."index_name" = debt."index_name" AND whole."document_id" = '${WHOLE}')
           ORDER BY debt."index_name", debt."document_id" LIMIT ? FOR UPDATE OF debt SKIP LOCKED)
       RETURNING "index_name" AS index, "document_id" AS id, "revision"`,
      [limit],
    );
    const byIndex = new Map<string, Promised[]>();
    for (const { index, id, revision } of rows) {
      byIndex.set(index, [...(byIndex.get(index) ?? []), { id, revision }]);
    }
    return byIndex;
  }

  /** Indexes that the engine does not have as they are. */
  async indexesBehind(): Promise<Set<string>> {
    const rows = await rowsOf<{ index: string }>(
      this.#database,
      `SELECT DISTINCT "index_name" AS index FROM "search_engine_debt" WHERE "due_at" <= now()`,
    );
    return new Set(rows.map(({ index }) => index));
  }
}
