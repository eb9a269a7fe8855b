import type { MedusaContainer } from "@medusajs/framework/types";
import { decodeRowCursor, encodeRowCursor, type RowCursor } from "@pasar-sentra/foundation/http/row-cursor";
import type { ReportOrder } from "@pasar-sentra/wire/report";
import { readRows } from "@pasar-sentra/foundation/database/read-rows";
import type { ReportPeriod } from "./report-query";
import { REFUNDED, SOLD, soldBy } from "./report-scope";

type Row = Omit<ReportOrder, "paid_at"> & { paid_at: Date };

function select(after: boolean): string {
  return `SELECT o.id, o.number, o.status, o.paid_at, o.total::float8 AS total, ${REFUNDED}::float8 AS refunded
    FROM seller_order o WHERE ${SOLD} ${after ? "AND (o.paid_at, o.id) < (?::timestamptz, ?)" : ""}
    ORDER BY o.paid_at DESC, o.id DESC LIMIT ?`;
}

/** One page of the orders that a report is made of, the latest first; one SQL statement. */
export async function reportOrders(
  container: MedusaContainer,
  cooperativeId: string,
  period: ReportPeriod,
  { cursor, limit }: { cursor?: string; limit: number },
): Promise<{ orders: ReportOrder[]; next_cursor: string | null }> {
  const after = cursor === undefined ? null : knownCursor(cursor);
  const values = [...soldBy(cooperativeId, period), ...(after ? [after.value, after.id] : []), limit + 1];
  const rows = await readRows<Row>(container, select(after !== null), values);
  const orders = rows
    .slice(0, limit)
    .map((row) => ({ ...row, paid_at: new Date(row.paid_at).toISOString() }));
  const last = orders.at(-1);
  return {
    orders,
    next_cursor: last && rows.length > limit ? encodeRowCursor({ value: last.paid_at, id: last.id }) : null,
  };
}

function knownCursor(cursor: string): RowCursor {
  const row = decodeRowCursor(cursor);
  // Refused in the words of every other cursor that is not ours.
  if (Number.isNaN(Date.parse(row.value))) return decodeRowCursor("");
  return row;
}
