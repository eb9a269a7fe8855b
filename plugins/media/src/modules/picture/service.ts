import { randomUUID } from "node:crypto";
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex";
import type { Context, InferTypeOf } from "@medusajs/framework/types";
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils";
import { CLAIM_SECONDS, MAX_ENCODE_ATTEMPTS, retryDelaySeconds } from "../../picture/picture-status";
import type { Rendition } from "../../picture/rendition";
import { Picture } from "./models/picture";

export type PictureRecord = InferTypeOf<typeof Picture>;

/** What a worker holds while it encodes. */
export interface PictureClaim {
  id: string;
  product_id: string | null;
  token: string;
  mime: string;
  master_file_id: string;
  renditions: Rendition[];
}

const STALE = `(status = 'encoding' AND claimed_at < now() - interval '${CLAIM_SECONDS} seconds')`;
const DUE = `(status = 'queued' AND (next_attempt_at IS NULL OR next_attempt_at <= now()))`;

/**
 * Each change of a picture's status is one conditional UPDATE (compare and set), so that of many workers in
 * many processes exactly one encodes it. Times are the database's, since machines' clocks differ.
 */
export class PictureModuleService extends MedusaService({ Picture }) {
  /** Takes a picture that is due, or one whose worker died; null when there is nothing to take. */
  @InjectManager()
  async claim(
    id: string,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<PictureClaim | null> {
    const rows = await sql<PictureClaim>(
      context,
      `UPDATE picture SET status = 'encoding', claimed_at = now(), claim_token = ?, attempts = attempts + 1, updated_at = now()
       WHERE id = ? AND deleted_at IS NULL AND attempts < ? AND (${DUE} OR ${STALE})
       RETURNING id, product_id, claim_token AS token, mime, master_file_id, coalesce(renditions, '[]'::jsonb) AS renditions`,
      [randomUUID(), id, MAX_ENCODE_ATTEMPTS],
    );
    return rows[0] ?? null;
  }

  /** Keeps what is encoded so far. False: the claim is lost, the files just written are not wanted. */
  @InjectManager()
  async recordRenditions(
    claim: PictureClaim,
    renditions: Rendition[],
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<boolean> {
    const rows = await sql(
      context,
      `UPDATE picture SET renditions = ?::jsonb, claimed_at = now(), updated_at = now()
       WHERE id = ? AND claim_token = ? AND status = 'encoding' RETURNING id`,
      [JSON.stringify(renditions), claim.id, claim.token],
    );
    return rows.length === 1;
  }

  @InjectManager()
  async finish(
    claim: PictureClaim,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<boolean> {
    const rows = await sql(
      context,
      `UPDATE picture SET status = 'ready', claim_token = NULL, claimed_at = NULL, next_attempt_at = NULL,
         error_message = NULL, updated_at = now()
       WHERE id = ? AND claim_token = ? AND status = 'encoding' RETURNING id`,
      [claim.id, claim.token],
    );
    return rows.length === 1;
  }

  /** After a failed attempt: later again, or failed when it was the last. Answers the status, null for a lost claim. */
  @InjectManager()
  async giveBack(
    claim: PictureClaim,
    reason: string,
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<"queued" | "failed" | null> {
    const delays = Array.from({ length: MAX_ENCODE_ATTEMPTS }, (_, index) => retryDelaySeconds(index + 1));
    const rows = await sql<{ status: "queued" | "failed" }>(
      context,
      `UPDATE picture SET
         status = CASE WHEN attempts >= ? THEN 'failed' ELSE 'queued' END,
         next_attempt_at = now() + (ARRAY[${delays.join(",")}])[attempts] * interval '1 second',
         claim_token = NULL, claimed_at = NULL, error_message = ?, updated_at = now()
       WHERE id = ? AND claim_token = ? AND status = 'encoding' RETURNING status`,
      [MAX_ENCODE_ATTEMPTS, reason.slice(0, 500), claim.id, claim.token],
    );
    return rows[0]?.status ?? null;
  }

  /** Pictures that nobody is working on, oldest first; gives up those whose worker died on the last attempt. */
  @InjectManager()
  async listDue(limit: number, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<string[]> {
    await sql(
      context,
      `UPDATE picture SET status = 'failed', claim_token = NULL, claimed_at = NULL, updated_at = now(),
         error_message = coalesce(error_message, 'the worker stopped while encoding')
       WHERE deleted_at IS NULL AND attempts >= ? AND ${STALE}`,
      [MAX_ENCODE_ATTEMPTS],
    );
    const rows = await sql<{ id: string }>(
      context,
      `SELECT id FROM picture WHERE deleted_at IS NULL AND attempts < ? AND (${DUE} OR ${STALE})
       ORDER BY created_at, id LIMIT ?`,
      [MAX_ENCODE_ATTEMPTS, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** A failed picture gets a new round of attempts. */
  @InjectManager()
  async requeue(id: string, @MedusaContext() context: Context<SqlEntityManager> = {}): Promise<boolean> {
    const rows = await sql(
      context,
      `UPDATE picture SET status = 'queued', attempts = 0, next_attempt_at = NULL, error_message = NULL, updated_at = now()
       WHERE id = ? AND status = 'failed' AND deleted_at IS NULL RETURNING id`,
      [id],
    );
    return rows.length === 1;
  }

  /** Removes rows for good and answers them as they were in that instant: the complete list of their files. */
  @InjectManager()
  async takeOut(
    ids: string[],
    @MedusaContext() context: Context<SqlEntityManager> = {},
  ): Promise<PictureRecord[]> {
    if (ids.length === 0) return [];
    return sql<PictureRecord>(
      context,
      `DELETE FROM picture WHERE id IN (${ids.map(() => "?").join(",")}) RETURNING *`,
      ids,
    );
  }
}

function sql<Row = unknown>(
  context: Context<SqlEntityManager>,
  query: string,
  params: unknown[],
): Promise<Row[]> {
  const manager = context.transactionManager ?? context.manager;
  if (!manager) throw new Error("the picture module has no database connection");
  return manager.execute<Row[]>(query, params, "all");
}
