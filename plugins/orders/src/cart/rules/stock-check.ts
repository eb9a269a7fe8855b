import type { RuleViolation } from "@pasar-sentra/wire/refusal";

export interface StockDemand {
  line_item_id: string;
  cooperative_slug: string | null;
  name: string;
  inventory_item_id: string;
  /** Quantity of the line × what one of it needs of the inventory item. */
  required: number;
}

/**
 * Lines that ask for more than there is. Demands on one inventory item are added up over all lines:
 * Medusa checks each line by itself, so two lines of 3 and 2 would pass with 4 in stock.
 *
 * @param available free quantity by inventory item id: stocked − reserved
 */
export function stockViolations(
  demands: readonly StockDemand[],
  available: ReadonlyMap<string, number>,
): RuleViolation[] {
  const wanted = new Map<string, number>();
  for (const demand of demands) {
    wanted.set(demand.inventory_item_id, (wanted.get(demand.inventory_item_id) ?? 0) + demand.required);
  }
  return demands
    .filter(({ inventory_item_id }) => {
      return (wanted.get(inventory_item_id) ?? 0) > (available.get(inventory_item_id) ?? 0);
    })
    .map(({ line_item_id, cooperative_slug, name, inventory_item_id }) => ({
      rule: "out_of_stock",
      line_item_id,
      cooperative_slug,
      name,
      params: {
        quantity: wanted.get(inventory_item_id) ?? 0,
        available: Math.max(0, available.get(inventory_item_id) ?? 0),
      },
    }));
}
