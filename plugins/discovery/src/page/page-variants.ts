import type { ProductPage, ProductVariantView } from "@pasar-sentra/wire/catalogue";
import { type VariantOffer, variantOffer } from "../catalogue/variant-offer";
import type { PageVariantRow, ProductPageRow } from "./page-row";

/** The variants that can be sold, in the seller's order. */
export function offeredVariants(row: ProductPageRow): ProductVariantView[] {
  const stockLocationId = row.cooperative?.stock_location_id ?? null;
  return [...(row.variants ?? [])].sort(bySellersOrder).flatMap((variant) => {
    const offer = variantOffer(variant, stockLocationId);
    return offer ? [toVariantView(variant, offer, row.weight)] : [];
  });
}

/** The product's options with those values that some variant on sale has, in the order of the variants. */
export function offeredOptions(
  row: ProductPageRow,
  variants: readonly ProductVariantView[],
): ProductPage["options"] {
  return (row.options ?? []).flatMap(({ title }) => {
    const values = [...new Set(variants.flatMap((variant) => variant.options[title] ?? []))];
    return values.length > 0 ? [{ title, values }] : [];
  });
}

/** By rank; without ranks by SKU, in which sizes count as numbers. */
function bySellersOrder(a: PageVariantRow, b: PageVariantRow): number {
  const rank = (a.variant_rank ?? 0) - (b.variant_rank ?? 0);
  return rank || (a.sku ?? a.id).localeCompare(b.sku ?? b.id, "en", { numeric: true });
}

function toVariantView(
  variant: PageVariantRow,
  offer: VariantOffer,
  productWeight: number | null,
): ProductVariantView {
  return {
    id: variant.id,
    title: variant.title,
    sku: variant.sku,
    options: Object.fromEntries(
      (variant.options ?? []).flatMap(({ option, value }) => (option ? [[option.title, value]] : [])),
    ),
    weight_grams: variant.weight ?? productWeight ?? 0,
    tiers: offer.tiers,
    supply_terms: offer.supply_terms,
    available: offer.available,
  };
}
