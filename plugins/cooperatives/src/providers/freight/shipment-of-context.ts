import type { FreightItem } from "../../cooperative/logistics/freight/chargeable-weight";

/** The part of Medusa's calculation context that a price depends on. */
export interface ShipmentContext {
  items?: readonly ContextItem[];
  shipping_address?: { metadata?: Record<string, unknown> | null } | null;
  from_location?: { address?: { metadata?: Record<string, unknown> | null } | null } | null;
}

interface ContextItem {
  quantity?: unknown;
  requires_shipping?: boolean;
  variant?: {
    weight?: number | null;
    length?: number | null;
    width?: number | null;
    height?: number | null;
  } | null;
  product?: { weight?: number | null } | null;
}

export interface Shipment {
  origin: string;
  destination: string;
  items: FreightItem[];
}

/** Where the goods are, where they go and what they weigh; null while either village is unknown. */
export function shipmentOfContext(context: ShipmentContext): Shipment | null {
  const origin = context.from_location?.address?.metadata?.village_code;
  const destination = context.shipping_address?.metadata?.village_code;
  if (typeof origin !== "string" || typeof destination !== "string") return null;
  const items = (context.items ?? []).filter(({ requires_shipping }) => requires_shipping !== false);
  return { origin, destination, items: items.map(toFreightItem) };
}

function toFreightItem({ quantity, variant, product }: ContextItem): FreightItem {
  const { length, width, height } = variant ?? {};
  return {
    quantity: Number(quantity ?? 1),
    weight_grams: variant?.weight ?? product?.weight ?? null,
    size_mm: length && width && height ? { length, width, height } : null,
  };
}
