import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";

export interface WorkSum {
  status: string;
  count: number;
  gross: number;
}

const SQL = `
  SELECT s.status, COUNT(*)::int AS count,
    COALESCE(SUM(a.unit_price * CASE s.status WHEN 'offered' THEN s.quantity
      WHEN 'accepted' THEN s.quantity_accepted WHEN 'delivered' THEN s.quantity_delivered
      WHEN 'checked' THEN s.quantity_passed ELSE 0 END), 0)::float8 AS gross
  FROM allocation_share s JOIN allocation a ON a.id = s.allocation_id
  WHERE s.member_id = ? AND s.status <> 'proposed' AND s.deleted_at IS NULL
  GROUP BY s.status`;

/** A member's shares by status, with what they are worth at the buyer's price, whole rupiah. */
export async function readWorkSums(manager: EntityManager, memberId: string): Promise<WorkSum[]> {
  return manager.execute<WorkSum[]>(SQL, [memberId]);
}
