import { createHash } from "node:crypto";
import { MedusaError } from "@medusajs/framework/utils";
import type { CatalogueQuery } from "./catalogue-query";

/** How deep a list can be paged, cards: an offset costs the database what it skips. */
export const MAX_DEPTH = 10_000;

/**
 * The place where the next page begins, opaque to the caller and valid for the same filters and order only.
 * An offset, because Medusa's PostgreSQL provider refuses cursors of its own and an offset works in every engine.
 */
export function encodeCursor(query: CatalogueQuery, offset: number): string {
  return Buffer.from(`${offset}.${fingerprint(query)}`, "utf8").toString("base64url");
}

/**
 * The offset of a page; 0 without a cursor.
 * @throws {MedusaError} invalid_data (400) for a cursor that we did not give for this query
 */
export function decodeCursor(query: CatalogueQuery): number {
  if (query.cursor === undefined) {
    return 0;
  }
  const match = /^([1-9]\d{0,4})\.([0-9a-f]{16})$/.exec(
    Buffer.from(query.cursor, "base64url").toString("utf8"),
  );
  const offset = Number(match?.[1]);
  if (!match || offset > MAX_DEPTH || match[2] !== fingerprint(query)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      'parameter "cursor": must be the next_cursor of the page before, with the same filters and order',
    );
  }
  return offset;
}

/** Names the filters and the order, whatever the order of the parameters. */
function fingerprint({ cursor: _cursor, limit: _limit, facets: _facets, ...query }: CatalogueQuery): string {
  const entries = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => [name, Array.isArray(value) ? [...value].sort() : value] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256").update(JSON.stringify(entries)).digest("hex").slice(0, 16);
}
