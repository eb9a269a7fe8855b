import type { Context } from "@medusajs/framework/types";
import {
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";
import { CatalogueChange } from "./models/catalogue-change";
import { IndexRebuild } from "./models/index-rebuild";
import { ProductPopularity } from "./models/product-popularity";
import { SearchSynonym } from "./models/search-synonym";

/** Changes that are kept; a cache that missed more of them begins anew. */
const MOST_CHANGES = 5_000;
/** Changes answered at once at most. */
const PAGE = 500;
/** Any number that no other advisory lock of the database has. */
const CHANGE_LOCK = 7_261_048_213;

/** What happened after a place in the log of changes. */
export interface ChangesSince {
  /** The place after these. */
  cursor: number;
  tags: string[];
  /** The place is not in the log any more, or not yet. */
  unknown: boolean;
}

/** The records that finding things needs: the log of changes, synonyms and popularity. */
export class DiscoveryModuleService extends MedusaService({
  CatalogueChange,
  IndexRebuild,
  ProductPopularity,
  SearchSynonym,
}) {
  /**
   * Writes a change down. One at a time, so that numbers become visible in their order: a reader that saw the later
   * of two would never look for the earlier one again.
   */
  @InjectTransactionManager()
  async recordChange(
    tags: readonly string[],
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<void> {
    const manager = context.transactionManager as EntityManager;
    await manager.execute("SELECT pg_advisory_xact_lock(?)", [CHANGE_LOCK]);
    const [row] = (await manager.execute(
      `INSERT INTO "catalogue_change" ("tags") VALUES (?::text[]) RETURNING "id"`,
      [`{${tags.map((tag) => JSON.stringify(tag)).join(",")}}`],
    )) as { id: number }[];
    // Not each time: the log may be a little longer than it has to be.
    if (row && row.id % 100 === 0) {
      await manager.execute(`DELETE FROM "catalogue_change" WHERE "id" <= ?`, [row.id - MOST_CHANGES]);
    }
  }

  /** The tags of what changed after a place, at most 500 changes; one statement. Without a place only the newest one. */
  @InjectManager()
  async changesSince(
    cursor: number | null,
    @MedusaContext() context: Context<EntityManager> = {},
  ): Promise<ChangesSince> {
    const rows = (await context.manager?.execute(
      `SELECT bounds.first, bounds.last, change.id, change.tags
         FROM (SELECT coalesce(min("id"), 0)::int AS first, coalesce(max("id"), 0)::int AS last
                 FROM "catalogue_change") AS bounds
         LEFT JOIN LATERAL (SELECT "id", "tags" FROM "catalogue_change"
                             WHERE "id" > ? ORDER BY "id" LIMIT ${PAGE}) AS change ON true`,
      [cursor ?? Number.MAX_SAFE_INTEGER],
    )) as { first: number; last: number; id: number | null; tags: string[] | null }[];
    const { first = 0, last = 0 } = rows[0] ?? {};
    if (cursor === null || cursor > last || cursor < first - 1) {
      return { cursor: last, tags: [], unknown: cursor !== null };
    }
    return {
      cursor: rows.at(-1)?.id ?? cursor,
      tags: [...new Set(rows.flatMap(({ tags }) => tags ?? []))],
      unknown: false,
    };
  }
}
