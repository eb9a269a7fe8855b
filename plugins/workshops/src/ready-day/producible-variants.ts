import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** What a date depends on, of one variant. */
export interface ProducibleVariant {
  cooperative_id: string;
  product_id: string;
  unit: string;
  /** Null when the trade counts the base unit. */
  trade_unit: string | null;
  /** Base units in the unit that work is shared in. */
  unit_size: number;
  lead_time_days: number;
  monthly_capacity: number | null;
  /** Free at the cooperative's own location; null when nobody counts it (made to order). */
  free_stock: number | null;
  /** True when more than the stock may be sold. */
  can_be_made: boolean;
}

/** A variant as `query.graph` returns what its ready day depends on. */
export interface ProducibleVariantRow {
  id: string;
  manage_inventory: boolean;
  allow_backorder: boolean;
  product: { id: string; cooperative: { id: string; stock_location_id: string | null } | null } | null;
  supply_terms: {
    unit: string;
    trade_unit: string | null;
    trade_unit_size: number;
    lead_time_days: number;
    monthly_capacity: number | null;
  } | null;
  inventory_items: (InventoryRow | null)[] | null;
}

interface InventoryRow {
  required_quantity: number;
  inventory: {
    location_levels: { location_id: string; stocked_quantity: unknown; reserved_quantity: unknown }[] | null;
  } | null;
}

const FIELDS = [
  "id",
  "manage_inventory",
  "allow_backorder",
  "product.id",
  "product.cooperative.id",
  "product.cooperative.stock_location_id",
  "supply_terms.*",
  "inventory_items.required_quantity",
  "inventory_items.inventory.location_levels.location_id",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
];

/** By variant id; without those that nobody sells (no cooperative or no supply terms). Constant SQL. */
export async function loadProducibleVariants(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, ProducibleVariant>> {
  if (ids.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "variant", fields: FIELDS, filters: { id: [...ids] } });
  return toProducibleVariants(data as unknown as ProducibleVariantRow[]);
}

/** The same of rows that were read with more than these fields. */
export function toProducibleVariants(rows: readonly ProducibleVariantRow[]): Map<string, ProducibleVariant> {
  const variants = new Map<string, ProducibleVariant>();
  for (const row of rows) {
    const { product, supply_terms: terms } = row;
    if (!product?.cooperative || !terms) continue;
    variants.set(row.id, {
      cooperative_id: product.cooperative.id,
      product_id: product.id,
      unit: terms.unit,
      trade_unit: terms.trade_unit,
      unit_size: terms.trade_unit_size,
      lead_time_days: terms.lead_time_days,
      monthly_capacity: terms.monthly_capacity,
      free_stock: row.manage_inventory ? freeStock(row, product.cooperative.stock_location_id) : null,
      can_be_made: !row.manage_inventory || row.allow_backorder,
    });
  }
  return variants;
}

function freeStock(row: ProducibleVariantRow, locationId: string | null): number {
  const items = (row.inventory_items ?? []).filter((item) => item !== null);
  const sets = items.map(({ required_quantity, inventory }) => {
    const free = (inventory?.location_levels ?? [])
      .filter(({ location_id }) => location_id === locationId)
      .reduce((sum, level) => sum + Number(level.stocked_quantity) - Number(level.reserved_quantity), 0);
    return Math.floor(free / Math.max(1, required_quantity));
  });
  return sets.length === 0 ? 0 : Math.max(0, Math.min(...sets));
}
