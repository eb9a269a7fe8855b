import type { MedusaContainer } from "@medusajs/framework/types";
import type { MoneyDue } from "@pasar-sentra/wire/today";
import { readRows } from "@pasar-sentra/foundation/database/read-rows";

const SHOWN_ORDERS = 20;

const OF_COOPERATIVE = `o.cooperative_id = :cooperative AND o.deleted_at IS NULL
  AND o.status IN ('delivered', 'completed')`;

/**
 * Reads the index on (cooperative_id, delivered_at) over the days whose money is still to come: sums by day, and only
 * of the orders that are shown what each was refunded.
 */
const SQL = `
  WITH due AS (
    SELECT o.id, o.total, (o.delivered_at AT TIME ZONE 'Asia/Jakarta')::date AS day
    FROM seller_order o
    WHERE ${OF_COOPERATIVE}
      AND o.delivered_at >= ((now() AT TIME ZONE 'Asia/Jakarta')::date - CAST(:days AS int)) AT TIME ZONE 'Asia/Jakarta'
  ), days AS (
    SELECT day, count(*)::int AS order_count, sum(total) AS total FROM due GROUP BY day
  ), refunds AS (
    SELECT due.day, sum(r.amount) AS refunded FROM due
    JOIN seller_order_refund r ON r.seller_order_id = due.id AND r.deleted_at IS NULL GROUP BY due.day
  )
  SELECT to_char(days.day + CAST(:days AS int), 'YYYY-MM-DD') AS due_on, days.order_count,
    (days.total - coalesce(refunds.refunded, 0))::float8 AS amount,
    shown.id, shown.number, shown.total::float8 AS total,
    coalesce((SELECT sum(r.amount) FROM seller_order_refund r
      WHERE r.seller_order_id = shown.id AND r.deleted_at IS NULL), 0)::float8 AS refunded
  FROM days LEFT JOIN refunds ON refunds.day = days.day
  CROSS JOIN LATERAL (
    SELECT o.id, o.number, o.total, o.delivered_at FROM seller_order o
    WHERE ${OF_COOPERATIVE}
      AND o.delivered_at >= days.day::timestamp AT TIME ZONE 'Asia/Jakarta'
      AND o.delivered_at < (days.day + 1)::timestamp AT TIME ZONE 'Asia/Jakarta'
    ORDER BY o.delivered_at, o.id LIMIT ${SHOWN_ORDERS}
  ) AS shown
  ORDER BY days.day, shown.delivered_at, shown.id`;

interface Row {
  id: string;
  number: string;
  total: number;
  refunded: number;
  due_on: string;
  order_count: number;
  amount: number;
}

/** Money of delivered orders that is due today or later, by day, with what it is made of. One SQL statement. */
export async function moneyDueByDay(
  container: MedusaContainer,
  cooperativeId: string,
  payoutDays: number,
): Promise<MoneyDue[]> {
  const rows = await readRows<Row>(container, SQL, { cooperative: cooperativeId, days: payoutDays });
  const days = new Map<string, MoneyDue>();
  for (const { due_on, amount, order_count, id, number, total, refunded } of rows) {
    const day = days.get(due_on) ?? { due_on, amount, order_count, orders: [] };
    day.orders.push({ id, number, total, refunded });
    days.set(due_on, day);
  }
  return [...days.values()];
}
