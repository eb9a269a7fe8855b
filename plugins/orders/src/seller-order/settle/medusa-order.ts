import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

interface MedusaItem {
  id: string;
  quantity: number;
  variant: {
    manage_inventory: boolean;
    inventory_items: { inventory_item_id: string; required_quantity: number }[];
  } | null;
}

interface MedusaFulfillment {
  id: string;
  canceled_at: Date | null;
  shipped_at: Date | null;
  delivered_at: Date | null;
  metadata: Record<string, unknown> | null;
}

interface MedusaPayment {
  id: string;
  captures: { amount: unknown }[];
  refunds: { id: string; amount: unknown; note: string | null }[];
}

/** The parts of a Medusa order that have to agree with its seller orders. */
export interface MedusaOrder {
  id: string;
  display_id: number;
  status: string;
  email: string | null;
  locale: string | null;
  shipping_address: Record<string, unknown> | null;
  items: MedusaItem[];
  fulfillments: MedusaFulfillment[];
  payment_collections: { payments: MedusaPayment[] }[];
}

const FIELDS = [
  "id",
  "display_id",
  "status",
  "email",
  "locale",
  "shipping_address.*",
  "items.id",
  "items.quantity",
  // Without its detail, Medusa gives a line no quantity.
  "items.detail.quantity",
  "items.variant.manage_inventory",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
  "fulfillments.id",
  "fulfillments.canceled_at",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.metadata",
  "payment_collections.payments.id",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.refunds.id",
  "payment_collections.payments.refunds.amount",
  "payment_collections.payments.refunds.note",
];

/** @throws Error when Medusa has no such order: a seller order without one is a broken database */
export async function loadMedusaOrder(container: MedusaContainer, id: string): Promise<MedusaOrder> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id } });
  const order = data[0] as unknown as MedusaOrder | undefined;
  if (!order) throw new Error(`Order ${id} of a seller order does not exist`);
  return {
    ...order,
    items: order.items.filter(Boolean).map((item) => ({ ...item, quantity: Number(item.quantity) })),
    fulfillments: order.fulfillments?.filter(Boolean) ?? [],
    payment_collections: order.payment_collections?.filter(Boolean) ?? [],
  };
}
