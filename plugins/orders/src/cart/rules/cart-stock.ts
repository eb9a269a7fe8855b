import type { StockDemand } from "./stock-check";
import type { SellableVariant } from "./sellable-variants";

interface Level {
  location_id: string;
  stocked_quantity: unknown;
  reserved_quantity: unknown;
}

/** The part of Medusa's `completeCartFields` that the rules of sale read. */
export interface CompletableCart {
  id: string;
  completed_at?: string | Date | null;
  item_total: unknown;
  shipping_total: unknown;
  tax_total: unknown;
  discount_total: unknown;
  total: unknown;
  customer?: { id: string } | null;
  shipping_address?: { metadata?: { village_code?: string } | null } | null;
  items: {
    id: string;
    title: string;
    variant_id: string | null;
    quantity: unknown;
    unit_price: unknown;
    variant?: {
      manage_inventory: boolean;
      allow_backorder: boolean;
      inventory_items?: {
        inventory_item_id: string;
        required_quantity: number;
        inventory?: { location_levels?: Level[] };
      }[];
    } | null;
  }[];
}

/** What the cart's lines ask of each inventory item, and what is free of it over all locations. */
export function cartStock(cart: CompletableCart, variants: ReadonlyMap<string, SellableVariant>) {
  const demands: StockDemand[] = [];
  const available = new Map<string, number>();
  for (const line of cart.items) {
    if (!line.variant?.manage_inventory || line.variant.allow_backorder) continue;
    const product = line.variant_id ? variants.get(line.variant_id)?.product : undefined;
    for (const part of line.variant.inventory_items ?? []) {
      available.set(part.inventory_item_id, freeQuantity(part.inventory?.location_levels ?? []));
      demands.push({
        line_item_id: line.id,
        cooperative_slug: product?.cooperative?.slug ?? null,
        name: product?.title ?? line.title,
        inventory_item_id: part.inventory_item_id,
        required: Number(line.quantity) * part.required_quantity,
      });
    }
  }
  return { demands, available };
}

function freeQuantity(levels: readonly Level[]): number {
  return levels.reduce(
    (sum, level) => sum + Number(level.stocked_quantity) - Number(level.reserved_quantity),
    0,
  );
}
