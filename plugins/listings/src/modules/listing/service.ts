import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { Listing } from "./models/listing";
import { ListingChange } from "./models/listing-change";
import { ListingImport } from "./models/listing-import";
import { ListingImportBatch } from "./models/listing-import-batch";
import { ListingImportProblem } from "./models/listing-import-problem";

export type ListingRecord = InferTypeOf<typeof Listing>;
export type ListingChangeRecord = InferTypeOf<typeof ListingChange>;
export type ListingImportRecord = InferTypeOf<typeof ListingImport>;
export type ListingImportBatchRecord = InferTypeOf<typeof ListingImportBatch>;

/** Seconds without a sign of life after which another process takes over a change or an import. */
export const STALE_SECONDS = 120;

/** Claims are single conditional statements: of many at once, in whatever process, the database lets one win. */
export class ListingModuleService extends MedusaService({
  Listing,
  ListingChange,
  ListingImport,
  ListingImportBatch,
  ListingImportProblem,
}) {
  /** Begins a change on the version that was seen. False: there is a newer one, or one is being written. */
  @InjectManager()
  async claimChange(
    productId: string,
    version: number,
    pending: object,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<boolean> {
    const rows = await run(
      context,
      `UPDATE listing SET version = version + 1, pending = ?::jsonb, pending_since = now(), updated_at = now()
       WHERE product_id = ? AND version = ? AND pending IS NULL AND deleted_at IS NULL RETURNING id`,
      [JSON.stringify(pending), productId, version],
    );
    return rows.length === 1;
  }

  /** Takes over changes that nobody finished; each goes to one process. */
  @InjectManager()
  async takeStaleChanges(
    limit: number,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<Pick<ListingRecord, "product_id" | "pending">[]> {
    return run(
      context,
      `UPDATE listing SET pending_since = now() WHERE id IN (
         SELECT id FROM listing WHERE pending_since < now() - interval '${STALE_SECONDS} seconds' AND deleted_at IS NULL
         ORDER BY pending_since LIMIT ? FOR UPDATE SKIP LOCKED) RETURNING product_id, pending`,
      [limit],
    );
  }

  /** Gives a claim back: the version is again what it was. */
  @InjectManager()
  async releaseChange(
    productId: string,
    version: number,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<void> {
    await run(
      context,
      `UPDATE listing SET version = ?, pending = NULL, pending_since = NULL
       WHERE product_id = ? AND version = ? AND pending IS NOT NULL RETURNING id`,
      [version, productId, version + 1],
    );
  }

  /** How many listings of a cooperative, or of all, are in each state. */
  @InjectManager()
  async countByState(
    cooperativeId: string | null,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<{ state: string; count: number }[]> {
    return run(
      context,
      `SELECT state, count(*)::int AS count FROM listing
       WHERE deleted_at IS NULL ${cooperativeId ? "AND cooperative_id = ?" : ""} GROUP BY state`,
      cooperativeId ? [cooperativeId] : [],
    );
  }

  /** Moves an import on if it is in one of the states that the caller expects and nobody else runs it. */
  @InjectManager()
  async claimImport(
    id: string,
    from: "checked" | "applying" | "undoing",
    to: "applying" | "undoing",
    runner: string,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<boolean> {
    const fresh = from === "checked" ? "" : `AND heartbeat_at < now() - interval '${STALE_SECONDS} seconds'`;
    const rows = await run(
      context,
      `UPDATE listing_import SET status = ?, runner = ?, heartbeat_at = now(), started_at = coalesce(started_at, now())
       WHERE id = ? AND status = ? AND deleted_at IS NULL ${fresh} RETURNING id`,
      [to, runner, id, from],
    );
    return rows.length === 1;
  }

  /** The runner's sign of life, with what changes beside it. False: another has taken over. */
  @InjectManager()
  async reportImport(
    id: string,
    runner: string,
    change: { rows_done?: number; status?: "undoing" | "applied" | "failed"; failure?: string },
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<boolean> {
    const ended = change.status === "applied" || change.status === "failed";
    const rows = await run(
      context,
      `UPDATE listing_import SET heartbeat_at = now(), rows_done = coalesce(?, rows_done), status = coalesce(?, status),
         failure = coalesce(?, failure), updated_at = now() ${ended ? ", finished_at = now()" : ""}
       WHERE id = ? AND runner = ? AND status IN ('applying', 'undoing') RETURNING id`,
      [change.rows_done ?? null, change.status ?? null, change.failure ?? null, id, runner],
    );
    return rows.length === 1;
  }
}

async function run<Row>(
  { manager }: Context<SqlEntityManager>,
  statement: string,
  values: unknown[],
): Promise<Row[]> {
  if (!manager) throw new Error("no database connection in the context of the listing module");
  return manager.execute<Row[]>(statement, values);
}
