import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";

export interface PlacedLine {
  id: string;
  title: string;
  product_title: string | null;
  variant_title: string | null;
  variant_id: string | null;
  quantity: number;
  product_id: string | null;
  product_handle: string | null;
  thumbnail: string | null;
  /** Unit of the supply terms at this moment, and the unit in which the trade counts. */
  unit: string | null;
  trade_unit: string | null;
  trade_unit_size: number;
  /** Grams; null when unknown. */
  unit_weight: number | null;
  unit_price: number;
  total: number;
  tax_total: number;
  discount_total: number;
}

export interface PlacedShippingMethod {
  name: string;
  shipping_option_id: string | null;
  total: number;
  tax_total: number;
  discount_total: number;
}

/** A Medusa order as the split reads it: plain numbers, rupiah. */
export interface PlacedOrder {
  id: string;
  display_id: number;
  created_at: string;
  total: number;
  tax_total: number;
  discount_total: number;
  items: PlacedLine[];
  shipping_methods: PlacedShippingMethod[];
}

const FIELDS = [
  "id",
  "display_id",
  "created_at",
  "total",
  "tax_total",
  "discount_total",
  "items.*",
  "items.detail.quantity",
  "items.total",
  "items.tax_total",
  "items.discount_total",
  "items.variant.weight",
  "items.variant.supply_terms.unit",
  "items.variant.supply_terms.trade_unit",
  "items.variant.supply_terms.trade_unit_size",
  "shipping_methods.*",
  "shipping_methods.total",
  "shipping_methods.tax_total",
  "shipping_methods.discount_total",
];

type Raw = Record<string, unknown>;

interface PlacedVariant {
  weight?: number | null;
  supply_terms?: { unit: string; trade_unit: string | null; trade_unit_size: number } | null;
}

/** @throws {MedusaError} `not_found` */
export async function loadPlacedOrder(container: MedusaContainer, orderId: string): Promise<PlacedOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } });
  const order = data[0] as unknown as
    | (Raw & { items: (Raw & { variant?: PlacedVariant })[]; shipping_methods: Raw[] })
    | undefined;
  if (!order) throw new MedusaError(MedusaError.Types.NOT_FOUND, `Order ${orderId} was not found`);
  return {
    id: orderId,
    display_id: Number(order.display_id),
    created_at: String(order.created_at instanceof Date ? order.created_at.toISOString() : order.created_at),
    ...amounts(order),
    items: order.items.map((item) => ({
      id: String(item.id),
      title: String(item.title),
      product_title: text(item.product_title),
      variant_title: text(item.variant_title),
      variant_id: text(item.variant_id),
      product_id: text(item.product_id),
      product_handle: text(item.product_handle),
      thumbnail: text(item.thumbnail),
      quantity: Number(item.quantity),
      ...unitsOf(item.variant),
      unit_price: Number(item.unit_price),
      ...amounts(item),
    })),
    shipping_methods: order.shipping_methods.map((method) => ({
      name: String(method.name),
      shipping_option_id: text(method.shipping_option_id),
      ...amounts(method),
    })),
  };
}

function unitsOf(variant: PlacedVariant | undefined) {
  const terms = variant?.supply_terms;
  return {
    unit: terms?.unit ?? null,
    trade_unit: terms?.trade_unit ?? null,
    trade_unit_size: terms?.trade_unit_size ?? 1,
    unit_weight: variant?.weight ? Math.round(variant.weight) : null,
  };
}

function amounts(row: Raw) {
  return {
    total: Number(row.total),
    tax_total: Number(row.tax_total ?? 0),
    discount_total: Number(row.discount_total ?? 0),
  };
}

function text(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
