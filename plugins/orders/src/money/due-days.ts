import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@pasar-sentra/foundation/database/read-rows";

const SQL = `
  SELECT id, to_char((delivered_at AT TIME ZONE 'Asia/Jakarta')::date + ?::int, 'YYYY-MM-DD') AS due_on
  FROM seller_order WHERE id = ANY(?) AND delivered_at IS NOT NULL AND deleted_at IS NULL`;

/** The day that is `payoutDays` after delivery, by seller order; without those that are under way. One SQL statement, none without ids. */
export async function dueDays(
  container: MedusaContainer,
  sellerOrderIds: readonly string[],
  payoutDays: number,
): Promise<Map<string, string>> {
  if (sellerOrderIds.length === 0) return new Map();
  const rows = await readRows<{ id: string; due_on: string }>(container, SQL, [payoutDays, sellerOrderIds]);
  return new Map(rows.map(({ id, due_on }) => [id, due_on]));
}
