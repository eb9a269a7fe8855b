import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SupplyTermsView } from "@pasar-sentra/wire/goods";

export interface VariantPriceRow {
  id: string;
  amount: unknown;
  currency_code: string;
  min_quantity: unknown;
  price_list_id: string | null;
  rules_count: number | null;
}

interface VariantRow {
  id: string;
  title: string;
  sku: string | null;
  weight: number | null;
  length: number | null;
  width: number | null;
  height: number | null;
  variant_rank: number | null;
  manage_inventory: boolean;
  price_set: { id: string } | null;
  prices: VariantPriceRow[] | null;
  options: { value: string; option: { title: string } | null }[] | null;
  supply_terms: SupplyTermsView | null;
  inventory_items:
    | {
        inventory_item_id: string;
        inventory: {
          location_levels:
            | { id: string; location_id: string; stocked_quantity: unknown; reserved_quantity: unknown }[]
            | null;
        } | null;
      }[]
    | null;
}

/** A product as `query.graph` reads it for its editor. */
export interface ListingRow {
  id: string;
  handle: string;
  title: string;
  subtitle: string | null;
  description: string | null;
  material: string | null;
  status: string;
  thumbnail: string | null;
  updated_at: string | Date;
  metadata: Record<string, unknown> | null;
  options: { id: string; title: string; values: { id: string; value: string }[] | null }[] | null;
  variants: VariantRow[] | null;
  cooperative: { id: string; slug: string; sentra_slug: string; stock_location_id: string | null } | null;
}

const FIELDS = [
  "id",
  "handle",
  "title",
  "subtitle",
  "description",
  "material",
  "status",
  "thumbnail",
  "updated_at",
  "metadata",
  "options.id",
  "options.title",
  "options.values.id",
  "options.values.value",
  "variants.id",
  "variants.title",
  "variants.sku",
  "variants.weight",
  "variants.length",
  "variants.width",
  "variants.height",
  "variants.variant_rank",
  "variants.manage_inventory",
  "variants.price_set.id",
  "variants.prices.id",
  "variants.prices.amount",
  "variants.prices.currency_code",
  "variants.prices.min_quantity",
  "variants.prices.price_list_id",
  "variants.prices.rules_count",
  "variants.options.value",
  "variants.options.option.title",
  "variants.supply_terms.*",
  "variants.inventory_items.inventory_item_id",
  "variants.inventory_items.inventory.location_levels.id",
  "variants.inventory_items.inventory.location_levels.location_id",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
  "cooperative.id",
  "cooperative.slug",
  "cooperative.sentra_slug",
  "cooperative.stock_location_id",
];

/** Products with all that their editor shows; those that are there. */
export async function readListingRows(container: MedusaContainer, ids: string[]): Promise<ListingRow[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: FIELDS,
    filters: { id: ids },
    pagination: { take: ids.length, skip: 0 },
  });
  return data as unknown as ListingRow[];
}

/** The level of a variant's stock at its cooperative's own location. */
export function ownLevel(variant: VariantRow, locationId: string | null) {
  const levels = variant.inventory_items?.[0]?.inventory?.location_levels ?? [];
  return levels.find(({ location_id }) => location_id === locationId) ?? null;
}

export type ListingVariantRow = VariantRow;
