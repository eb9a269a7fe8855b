import type { ProductPage } from "@pasar-sentra/wire/catalogue";
import { canBeBought } from "./chosen-variant";

/** schema.org Product with what it costs and whether it is there; nothing that the page does not show. */
export function productData(product: ProductPage): Record<string, unknown> {
  const prices = product.variants.flatMap((variant) => variant.tiers.map((tier) => tier.unit_price));
  const isMadeToOrder = product.variants.some((variant) => variant.available === null);
  const isThere = product.variants.some(canBeBought);
  return {
    "@type": "Product",
    name: product.title,
    description: product.description,
    sku: product.variants[0]?.sku ?? product.id,
    gtin13: product.variants.find((variant) => variant.supply_terms.gtin)?.supply_terms.gtin ?? undefined,
    material: product.material ?? undefined,
    manufacturer: { "@type": "Organization", name: product.cooperative.legal_name },
    offers: {
      "@type": "AggregateOffer",
      priceCurrency: "IDR",
      lowPrice: Math.min(...prices),
      highPrice: Math.max(...prices),
      offerCount: product.variants.length,
      availability: `https://schema.org/${isMadeToOrder ? "MadeToOrder" : isThere ? "InStock" : "OutOfStock"}`,
      seller: { "@type": "Organization", name: product.cooperative.legal_name },
    },
  };
}
