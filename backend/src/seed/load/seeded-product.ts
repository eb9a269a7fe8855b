export interface SeededProduct {
  id: string;
  handle: string;
  cooperative?: { id: string } | null;
  options: { id: string; title: string; values: { id: string; value: string }[] }[];
  variants: {
    id: string;
    sku: string;
    title: string;
    supply_terms?: { id: string } | null;
    inventory_items?: { inventory_item_id: string; inventory?: { location_levels?: { id: string }[] } }[];
  }[];
}
