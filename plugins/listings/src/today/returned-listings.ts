import type { MedusaContainer } from "@medusajs/framework/types";
import type { TodayListing } from "@pasar-sentra/wire/today";
import { readRows } from "@pasar-sentra/foundation/database/read-rows";

const SHOWN = 10;

/** Listings that the operator gave back or took off the shelf, with the reason. One SQL statement. */
export function returnedListings(container: MedusaContainer, cooperativeId: string): Promise<TodayListing[]> {
  return readRows<TodayListing>(
    container,
    `SELECT product_id AS id, title, state, reason FROM listing
     WHERE cooperative_id = ? AND state IN ('draft', 'withdrawn') AND reason IS NOT NULL AND deleted_at IS NULL
     ORDER BY reviewed_at DESC NULLS LAST, id LIMIT ${SHOWN}`,
    [cooperativeId],
  );
}
