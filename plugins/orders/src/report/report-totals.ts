import type { MedusaContainer } from "@medusajs/framework/types";
import type { ReportTotals } from "@pasar-sentra/wire/report";
import { readRows } from "@pasar-sentra/foundation/database/read-rows";
import type { ReportPeriod } from "./report-query";
import { REFUNDED, SOLD, soldBy } from "./report-scope";

/** An order is on time when its last parcel left on the promised day at the latest and nothing is left to send. */
const SQL = `
  SELECT count(*)::int AS orders, coalesce(sum(total - refunded), 0)::float8 AS turnover,
    count(*) FILTER (WHERE is_judged)::int AS judged, count(*) FILTER (WHERE is_judged AND is_on_time)::int AS on_time
  FROM (
    SELECT o.total, ${REFUNDED} AS refunded,
      o.promised_on IS NOT NULL AND o.promised_on < to_char(now() AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD') AS is_judged,
      o.status IN ('shipped', 'delivered', 'completed') AND coalesce((
        SELECT to_char(max(p.shipped_at) AT TIME ZONE 'Asia/Jakarta', 'YYYY-MM-DD') FROM seller_order_parcel p
        WHERE p.seller_order_id = o.id AND p.deleted_at IS NULL), '') <= o.promised_on AS is_on_time
    FROM seller_order o WHERE ${SOLD}
  ) AS sold`;

/** One SQL statement. */
export async function reportTotals(
  container: MedusaContainer,
  cooperativeId: string,
  period: ReportPeriod,
): Promise<ReportTotals> {
  const [totals] = await readRows<ReportTotals>(container, SQL, soldBy(cooperativeId, period));
  return totals ?? { orders: 0, turnover: 0, on_time: 0, judged: 0 };
}
