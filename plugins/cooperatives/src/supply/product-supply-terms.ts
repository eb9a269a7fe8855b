import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { SupplyTermsView } from "@pasar-sentra/wire/goods";
import { toSupplyTermsView } from "./supply-terms-view";

interface ProductRow {
  status: string;
  cooperative: { status: string } | null;
  variants: { id: string; supply_terms: SupplyTermsView | null }[];
}

/** Terms of a product's variants; null unless it is published by an approved cooperative. */
export async function productSupplyTerms(
  container: MedusaContainer,
  productId: string,
): Promise<({ variant_id: string } & SupplyTermsView)[] | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["status", "cooperative.status", "variants.id", "variants.supply_terms.*"],
    filters: { id: productId },
  });
  const product = data[0] as unknown as ProductRow | undefined;
  if (product?.status !== "published" || product.cooperative?.status !== "approved") return null;
  return product.variants.flatMap(({ id, supply_terms }) =>
    supply_terms ? [{ variant_id: id, ...toSupplyTermsView(supply_terms) }] : [],
  );
}
