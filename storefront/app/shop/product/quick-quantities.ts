import type { ProductVariantView } from "@pasar-sentra/wire/catalogue";
import { largestQuantity, smallestQuantity } from "./chosen-variant";

const MOST_CHOICES = 4;

/** Quantities that people usually want: the smallest, one trade unit, and where each cheaper tier starts. */
export function quickQuantities(variant: ProductVariantView): number[] {
  const { trade_unit, trade_unit_size, order_multiple } = variant.supply_terms;
  const smallest = smallestQuantity(variant);
  const largest = largestQuantity(variant) ?? Number.POSITIVE_INFINITY;
  const wished = [
    smallest,
    ...(trade_unit ? [trade_unit_size] : []),
    ...variant.tiers.map((tier) => tier.min_quantity),
  ];
  return [...new Set(wished)]
    .filter((count) => count >= smallest && count <= largest && count % order_multiple === 0)
    .sort((a, b) => a - b)
    .slice(0, MOST_CHOICES);
}
