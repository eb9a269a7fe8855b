import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";

/** Ordered from a cooperative and not accepted yet, base units of one variant. */
export interface WaitingQuantity {
  cooperative_id: string;
  variant_id: string;
  quantity: number;
}

const SQL = `
  SELECT o.cooperative_id, l.variant_id, SUM(l.quantity)::int AS quantity
  FROM seller_order o JOIN seller_order_line l ON l.seller_order_id = o.id AND l.deleted_at IS NULL
  WHERE o.status IN ('awaiting_payment', 'placed') AND o.deleted_at IS NULL AND l.variant_id IS NOT NULL AND o.cooperative_id IN (?)
  GROUP BY o.cooperative_id, l.variant_id`;

/** One statement, however many orders wait. */
export async function readWaitingQuantities(
  manager: EntityManager,
  cooperativeIds: readonly string[],
): Promise<WaitingQuantity[]> {
  if (cooperativeIds.length === 0) return [];
  return manager.execute<WaitingQuantity[]>(SQL, [cooperativeIds]);
}
