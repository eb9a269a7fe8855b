import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SupplyTermsView } from "@pasar-sentra/wire/goods";

/** What `query.graph` answers for one line; numbers may arrive as big numbers. */
export interface CartLineRow {
  id: string;
  variant_id: string;
  product_id: string;
  title: string;
  product_title: string | null;
  product_handle: string;
  variant_title: string | null;
  quantity: unknown;
  unit_price: unknown;
  total: unknown;
  product: { title: string; status: string; cooperative: CartCooperativeRow | null } | null;
  variant: {
    weight: number | null;
    manage_inventory: boolean;
    allow_backorder: boolean;
    options: { value: string; option: { title: string } }[];
    prices: { amount: unknown; currency_code: string; min_quantity: unknown }[];
    supply_terms: SupplyTermsView | null;
    inventory_items: {
      inventory_item_id: string;
      required_quantity: number;
      inventory: {
        location_levels: { location_id: string; stocked_quantity: unknown; reserved_quantity: unknown }[];
      };
    }[];
  } | null;
}

export interface CartCooperativeRow {
  id: string;
  slug: string;
  legal_name: string;
  status: string;
  sentra_slug: string;
  area_code: string;
  minimum_order: number;
  shipping_profile_id: string | null;
}

export interface CartAddressRow {
  first_name: string | null;
  phone: string | null;
  address_1: string | null;
  postal_code: string | null;
  metadata: { village_code?: string } | null;
}

export interface CartRow {
  id: string;
  email: string | null;
  customer_id: string | null;
  completed_at: string | null;
  item_total: unknown;
  shipping_total: unknown;
  tax_total: unknown;
  discount_total: unknown;
  total: unknown;
  shipping_address: CartAddressRow | null;
  shipping_methods: { shipping_option_id: string; total: unknown }[];
  items: CartLineRow[];
}

/** Rows are translated only when their ids are among the fields. */
const FIELDS = [
  "id",
  "email",
  "customer_id",
  "completed_at",
  "item_total",
  "shipping_total",
  "tax_total",
  "discount_total",
  "total",
  "shipping_address.first_name",
  "shipping_address.phone",
  "shipping_address.address_1",
  "shipping_address.postal_code",
  "shipping_address.metadata",
  "shipping_methods.*",
  "shipping_methods.total",
  "items.*",
  "items.total",
  "items.product.id",
  "items.product.title",
  "items.product.status",
  "items.product.cooperative.*",
  "items.variant.id",
  "items.variant.weight",
  "items.variant.manage_inventory",
  "items.variant.allow_backorder",
  "items.variant.options.id",
  "items.variant.options.value",
  "items.variant.options.option.id",
  "items.variant.options.option.title",
  "items.variant.prices.amount",
  "items.variant.prices.currency_code",
  "items.variant.prices.min_quantity",
  "items.variant.supply_terms.*",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "items.variant.inventory_items.inventory.location_levels.location_id",
  "items.variant.inventory_items.inventory.location_levels.stocked_quantity",
  "items.variant.inventory_items.inventory.location_levels.reserved_quantity",
];

/** The cart with all that its page shows, in a constant number of SQL statements; null when there is none. */
export async function loadCartRow(
  container: MedusaContainer,
  id: string,
  locale: string,
): Promise<CartRow | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "cart", fields: FIELDS, filters: { id } }, { locale });
  return (data[0] as unknown as CartRow | undefined) ?? null;
}
