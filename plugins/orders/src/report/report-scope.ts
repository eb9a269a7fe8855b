import type { ReportPeriod } from "./report-query";

/** Orders that count as sold in a period: paid then, and not given up. Reads the index on (cooperative_id, paid_at). */
export const SOLD = `o.cooperative_id = ? AND o.deleted_at IS NULL AND o.status NOT IN ('declined', 'cancelled')
  AND o.paid_at >= ?::timestamptz AND o.paid_at < ?::timestamptz`;

/** What an order's buyer got back. */
export const REFUNDED = `coalesce((SELECT sum(r.amount) FROM seller_order_refund r
  WHERE r.seller_order_id = o.id AND r.deleted_at IS NULL), 0)`;

/** Values of `SOLD`. Jakarta is seven hours before UTC all year. */
export function soldBy(cooperativeId: string, { from, to }: ReportPeriod): [string, string, string] {
  return [cooperativeId, `${from}T00:00:00+07:00`, `${dayAfter(to)}T00:00:00+07:00`];
}

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
