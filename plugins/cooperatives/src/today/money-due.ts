import type { MedusaContainer } from "@medusajs/framework/types";
import type { MoneyDue } from "../today-api";
import { readRows } from "./read-rows";

const SHOWN_ORDERS = 20;

/** Reads the index on (cooperative_id, delivered_at) over the days whose money is still to come. */
const SQL = `
  SELECT * FROM (
    SELECT share.*, count(*) OVER day ::int AS order_count, sum(total - refunded) OVER day ::float8 AS amount,
      row_number() OVER (PARTITION BY due_on ORDER BY delivered_at, id) AS place
    FROM (
      SELECT o.id, o.number, o.delivered_at, o.total::float8 AS total,
        coalesce((SELECT sum(r.amount) FROM seller_order_refund r
          WHERE r.seller_order_id = o.id AND r.deleted_at IS NULL), 0)::float8 AS refunded,
        to_char((o.delivered_at AT TIME ZONE 'Asia/Jakarta')::date + ?::int, 'YYYY-MM-DD') AS due_on
      FROM seller_order o
      WHERE o.cooperative_id = ? AND o.deleted_at IS NULL AND o.status IN ('delivered', 'completed')
        AND o.delivered_at >= ((now() AT TIME ZONE 'Asia/Jakarta')::date - ?::int) AT TIME ZONE 'Asia/Jakarta'
    ) AS share
    WINDOW day AS (PARTITION BY due_on)
  ) AS ranked
  WHERE place <= ${SHOWN_ORDERS} ORDER BY due_on, place`;

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
export async function moneyDue(
  container: MedusaContainer,
  cooperativeId: string,
  payoutDays: number,
): Promise<MoneyDue[]> {
  const rows = await readRows<Row>(container, SQL, [payoutDays, cooperativeId, payoutDays]);
  const days = new Map<string, MoneyDue>();
  for (const { due_on, amount, order_count, id, number, total, refunded } of rows) {
    const day = days.get(due_on) ?? { due_on, amount, order_count, orders: [] };
    day.orders.push({ id, number, total, refunded });
    days.set(due_on, day);
  }
  return [...days.values()];
}
