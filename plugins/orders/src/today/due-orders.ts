import type { MedusaContainer } from "@medusajs/framework/types";
import type { TodayList, TodayOrder } from "@pasar-sentra/wire/today";
import { readRows } from "@pasar-sentra/foundation/database/read-rows";

/** Rows that Today shows of each list; the rest is on the page of the list. */
const SHOWN = 5;
/** Counting stops here, so that it costs the same for ten orders and for a hundred thousand. */
const MOST_COUNTED = 100;

type Part = "to_accept" | "to_ship" | "late";

/** Each reads the index on (cooperative_id, tab, due_at, id) in order and stops at its limit. */
const OF = "cooperative_id = :cooperative AND deleted_at IS NULL";
const PARTS: Record<Part, string[]> = {
  to_accept: [`${OF} AND tab = 'to_accept'`],
  to_ship: [`${OF} AND tab = 'to_ship' AND due_at >= now()`],
  late: ["to_make", "to_ship"].map((tab) => `${OF} AND tab = '${tab}' AND due_at < now()`),
};
const TO_MAKE = [`${OF} AND tab = 'to_make'`];

const COLUMNS = "id, number, status, total, accept_by, promised_on, due_at";

function first(part: Part): string {
  const branches = PARTS[part].map(
    (where) => `(SELECT ${COLUMNS} FROM seller_order WHERE ${where} ORDER BY due_at, id LIMIT ${SHOWN})`,
  );
  return `(SELECT '${part}' AS part, branch.* FROM (${branches.join(" UNION ALL ")}) AS branch
    ORDER BY due_at, id LIMIT ${SHOWN})`;
}

function counted(part: string, conditions: string[]): string {
  const branches = conditions.map(
    (where) => `(SELECT 1 FROM seller_order WHERE ${where} LIMIT ${MOST_COUNTED})`,
  );
  return `(SELECT count(*)::int FROM (SELECT 1 FROM (${branches.join(" UNION ALL ")}) AS found
    LIMIT ${MOST_COUNTED}) AS counted) AS ${part}`;
}

const ROWS = `
  SELECT o.part, o.id, o.number, o.status, o.total::float8 AS total, o.accept_by, o.promised_on,
    line.title, line.variant_title, line.quantity, line.unit, line.line_count
  FROM (${(Object.keys(PARTS) as Part[]).map(first).join(" UNION ALL ")}) AS o
  CROSS JOIN LATERAL (
    SELECT title, variant_title, quantity, unit, count(*) OVER ()::int AS line_count FROM seller_order_line
    WHERE seller_order_id = o.id AND deleted_at IS NULL ORDER BY id LIMIT 1
  ) AS line
  ORDER BY o.part, o.due_at, o.id`;

const COUNTS = `SELECT ${[
  ...Object.entries(PARTS).map(([part, conditions]) => counted(part, conditions)),
  counted("to_make", TO_MAKE),
].join(", ")}`;

type Row = Omit<TodayOrder, "accept_by"> & { part: Part; accept_by: Date | null };
type Counts = Record<Part | "to_make", number>;

export interface DueOrders {
  lists: Record<Part, TodayList<TodayOrder>>;
  to_make_count: number;
}

/** What a cooperative has to accept, to ship, and is late with. Two SQL statements, however many orders it has. */
export async function dueOrders(container: MedusaContainer, cooperativeId: string): Promise<DueOrders> {
  const [rows, [counts]] = await Promise.all([
    readRows<Row>(container, ROWS, { cooperative: cooperativeId }),
    readRows<Counts>(container, COUNTS, { cooperative: cooperativeId }),
  ]);
  const list = (part: Part): TodayList<TodayOrder> => ({
    rows: rows.filter((row) => row.part === part).map(toOrder),
    count: counts?.[part] ?? 0,
  });
  return {
    lists: { to_accept: list("to_accept"), to_ship: list("to_ship"), late: list("late") },
    to_make_count: counts?.to_make ?? 0,
  };
}

function toOrder({ part: _, accept_by, ...row }: Row): TodayOrder {
  return { ...row, accept_by: accept_by ? new Date(accept_by).toISOString() : null };
}
