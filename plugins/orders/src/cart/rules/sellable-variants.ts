import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { CooperativeStatus } from "@pasar-sentra/wire/states/cooperative-status";
import type { SupplyTermsView } from "@pasar-sentra/wire/goods";

/** What the rules of sale need to know of a variant. */
export interface SellableVariant {
  id: string;
  product: {
    title: string;
    /** Medusa's: only what is `published` is on sale. */
    status: string;
    cooperative: {
      id: string;
      slug: string;
      legal_name: string;
      status: CooperativeStatus;
      minimum_order: number;
      shipping_profile_id: string | null;
    } | null;
  } | null;
  supply_terms: SupplyTermsView | null;
}

const FIELDS = [
  "id",
  "product.title",
  "product.status",
  "product.cooperative.id",
  "product.cooperative.slug",
  "product.cooperative.legal_name",
  "product.cooperative.status",
  "product.cooperative.minimum_order",
  "product.cooperative.shipping_profile_id",
  "supply_terms.*",
];

/** Variants by id, with seller and supply terms; constant number of SQL statements. */
export async function loadSellableVariants(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, SellableVariant>> {
  if (ids.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "variant",
    fields: FIELDS,
    filters: { id: [...new Set(ids)] },
  });
  return new Map((data as unknown as SellableVariant[]).map((variant) => [variant.id, variant]));
}
