import type { SupplyUnit } from "@pasar-sentra/wire/supply-unit";
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex";

/** Offered to or accepted by a member and not delivered yet, base units of one product. */
export interface OpenQuantity {
  cooperative_id: string;
  member_id: string;
  product_id: string | null;
  unit: SupplyUnit;
  quantity: number;
}

/** To be made for accepted orders and without a maker yet, base units of one product. */
export interface UnsharedQuantity {
  cooperative_id: string;
  product_id: string | null;
  unit: SupplyUnit;
  quantity: number;
}

/** Work given to a member since an instant, whole rupiah. */
export interface GivenWork {
  member_id: string;
  amount: number;
}

const OPEN = `
  SELECT s.cooperative_id, s.member_id, a.product_id, a.unit,
    SUM(CASE s.status WHEN 'offered' THEN s.quantity ELSE s.quantity_accepted END)::int AS quantity
  FROM allocation_share s JOIN allocation a ON a.id = s.allocation_id
  WHERE s.cooperative_id IN (?) AND s.status IN ('offered', 'accepted') AND s.deleted_at IS NULL
  GROUP BY s.cooperative_id, s.member_id, a.product_id, a.unit`;

const UNSHARED = `
  SELECT cooperative_id, product_id, unit, SUM(missing_quantity)::int AS quantity
  FROM allocation
  WHERE cooperative_id IN (?) AND status NOT IN ('checked', 'cancelled') AND missing_quantity > 0
    AND NOT from_stock AND deleted_at IS NULL
  GROUP BY cooperative_id, product_id, unit`;

const GIVEN = `
  SELECT s.member_id, SUM(a.unit_price * CASE s.status WHEN 'accepted' THEN s.quantity_accepted
    WHEN 'delivered' THEN s.quantity_delivered ELSE s.quantity_passed END)::float8 AS amount
  FROM allocation_share s JOIN allocation a ON a.id = s.allocation_id
  WHERE s.cooperative_id = ? AND s.status IN ('accepted', 'delivered', 'checked') AND s.offered_at >= ?
    AND s.deleted_at IS NULL
  GROUP BY s.member_id`;

export async function readOpenQuantities(manager: EntityManager, ids: readonly string[]) {
  return ids.length === 0 ? [] : manager.execute<OpenQuantity[]>(OPEN, [ids]);
}

export async function readUnsharedQuantities(manager: EntityManager, ids: readonly string[]) {
  return ids.length === 0 ? [] : manager.execute<UnsharedQuantity[]>(UNSHARED, [ids]);
}

export async function readGivenWork(manager: EntityManager, cooperativeId: string, since: Date) {
  return manager.execute<GivenWork[]>(GIVEN, [cooperativeId, since]);
}
