import type { CooperativeStatus } from "@pasar-sentra/wire/states/cooperative-status";
import type { SupplyTermsView } from "@pasar-sentra/wire/goods";

/** A price as the pricing module keeps it; amounts arrive as numbers or numeric strings. */
export interface PriceRow {
  amount: number | string;
  currency_code: string;
  min_quantity: number | string | null;
  price_list_id: string | null;
  rules_count: number | null;
}

export interface InventoryLinkRow {
  required_quantity: number;
  inventory: {
    location_levels:
      | { location_id: string; stocked_quantity: number | string; reserved_quantity: number | string }[]
      | null;
  } | null;
}

/** What an offer is made of, for cards and for the product page alike. */
export interface VariantRow {
  id: string;
  manage_inventory: boolean;
  allow_backorder: boolean;
  prices: PriceRow[] | null;
  supply_terms: SupplyTermsView | null;
  inventory_items: (InventoryLinkRow | null)[] | null;
}

export interface SellerRow {
  id: string;
  slug: string;
  legal_name: string;
  status: CooperativeStatus;
  sentra_slug: string;
  area_code: string;
  stock_location_id: string | null;
}

/** A product as `query.graph` returns it for the index. */
export interface ProductRow {
  id: string;
  handle: string;
  title: string;
  subtitle: string | null;
  description: string | null;
  material: string | null;
  status: string;
  created_at: string | Date;
  metadata: Record<string, unknown> | null;
  cooperative: SellerRow | null;
  variants: VariantRow[] | null;
}

/** Fields of a variant that `VariantRow` needs. */
export const OFFERED_VARIANT_FIELDS = [
  "id",
  "manage_inventory",
  "allow_backorder",
  "prices.amount",
  "prices.currency_code",
  "prices.min_quantity",
  "prices.price_list_id",
  "prices.rules_count",
  "supply_terms.*",
  "inventory_items.required_quantity",
  "inventory_items.inventory.location_levels.location_id",
  "inventory_items.inventory.location_levels.stocked_quantity",
  "inventory_items.inventory.location_levels.reserved_quantity",
];

const VARIANT_FIELDS = OFFERED_VARIANT_FIELDS.map((field) => `variants.${field}`);

export const PRODUCT_FIELDS = [
  "id",
  "handle",
  "title",
  "subtitle",
  "description",
  "material",
  "status",
  "created_at",
  "metadata",
  "cooperative.id",
  "cooperative.slug",
  "cooperative.legal_name",
  "cooperative.status",
  "cooperative.sentra_slug",
  "cooperative.area_code",
  "cooperative.stock_location_id",
  ...VARIANT_FIELDS,
];
