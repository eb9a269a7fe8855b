import type { MedusaContainer } from "@medusajs/framework/types";
import type { TodayAllocation } from "@pasar-sentra/wire/today";
import { readRows } from "@pasar-sentra/foundation/database/read-rows";

const SHOWN = 10;

/** Work without a maker (goods from stock need none), and offers that members have not answered; the first deadline first. */
const SQL = `
  SELECT a.id, a.seller_order_id, a.seller_order_number, a.title, a.variant_title, a.unit, a.due_on,
    coalesce(asked.members, 0)::int AS waiting_members, asked.answer_by,
    coalesce(asked.quantity, a.missing_quantity)::int AS quantity
  FROM allocation a
  LEFT JOIN LATERAL (
    SELECT count(*) AS members, min(s.answer_by) AS answer_by, sum(s.quantity) AS quantity
    FROM allocation_share s
    WHERE s.allocation_id = a.id AND s.status = 'offered' AND s.deleted_at IS NULL
    HAVING count(*) > 0
  ) AS asked ON true
  WHERE a.cooperative_id = ? AND a.status IN ('proposed', 'offered', 'short') AND a.deleted_at IS NULL
    AND NOT (a.from_stock AND a.status = 'proposed')
  ORDER BY (a.status = 'offered'), coalesce(asked.answer_by, 'infinity'), a.due_on, a.id
  LIMIT ${SHOWN}`;

type Row = Omit<TodayAllocation, "answer_by"> & { answer_by: Date | null };

/** What has to be shared out or answered. One SQL statement. */
export async function allocationsToShare(
  container: MedusaContainer,
  cooperativeId: string,
): Promise<TodayAllocation[]> {
  const rows = await readRows<Row>(container, SQL, [cooperativeId]);
  return rows.map((row) => ({
    ...row,
    answer_by: row.answer_by ? new Date(row.answer_by).toISOString() : null,
  }));
}
