import type { PriceTier } from "@pasar-sentra/wire/goods";

interface PriceRow {
  amount: unknown;
  currency_code: string;
  min_quantity?: unknown;
}

/** A variant's rupiah prices as tiers, smallest quantity first. */
export function priceTiers(prices: readonly PriceRow[]): PriceTier[] {
  return prices
    .filter(({ currency_code }) => currency_code === "idr")
    .map(({ amount, min_quantity }) => ({
      min_quantity: Math.max(1, Number(min_quantity ?? 1)),
      unit_price: Number(amount),
    }))
    .sort((a, b) => a.min_quantity - b.min_quantity);
}

/** The next cheaper tier above a quantity; null when the quantity has the last one. */
export function nextTier(tiers: readonly PriceTier[], quantity: number): PriceTier | null {
  return tiers.find(({ min_quantity }) => min_quantity > quantity) ?? null;
}
