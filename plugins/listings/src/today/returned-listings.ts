import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@pasar-sentra/foundation/database/read-rows";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import type { TodayListing } from "@pasar-sentra/wire/today";
import { reasonFor } from "../listing/rule-reason";

const SHOWN = 10;

interface ReturnedRow extends TodayListing {
  reason_en: string | null;
}

/** Listings that the operator gave back or that he or a rule took off the shelf, with the reason. One SQL statement. */
export async function returnedListings(
  container: MedusaContainer,
  cooperativeId: string,
  locale: Locale,
): Promise<TodayListing[]> {
  const rows = await readRows<ReturnedRow>(
    container,
    `SELECT product_id AS id, title, state, rule, reason, reason_en FROM listing
     WHERE cooperative_id = ? AND state IN ('draft', 'withdrawn') AND reason IS NOT NULL AND deleted_at IS NULL
     ORDER BY reviewed_at DESC NULLS LAST, id LIMIT ${SHOWN}`,
    [cooperativeId],
  );
  return rows.map(({ reason, reason_en, ...row }) => ({
    ...row,
    reason: reasonFor({ reason, reason_en }, locale) ?? reason,
  }));
}
