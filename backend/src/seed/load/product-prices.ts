import type { SeedProduct, SeedVariant } from "../catalogue/catalogue-types";

export interface TierPrice {
  amount: number;
  currency_code: "idr";
  min_quantity: number;
  max_quantity?: number;
}

/** Prices below this are rounded to Rp 100, others to Rp 500. */
const SMALL_PRICE = 20_000;

/** A variant's retail price and its quantity tiers, as Medusa keeps them on the variant. */
export function tierPrices(product: SeedProduct, variant: SeedVariant): TierPrice[] {
  const tiers: (readonly [number, number])[] = [[1, 1], ...product.wholesale];
  return tiers.map(([minimum, part], index) => {
    const next = tiers[index + 1];
    return {
      amount: rounded(variant.retail * part),
      currency_code: "idr",
      min_quantity: minimum,
      ...(next ? { max_quantity: next[0] - 1 } : {}),
    };
  });
}

function rounded(price: number): number {
  const step = price < SMALL_PRICE ? 100 : 500;
  return Math.round(price / step) * step;
}
