import type { PriceTier } from "@pasar-sentra/wire/goods";

/**
 * What is wrong with tiers: quantities must rise and prices fall, since a larger purchase at a higher price per unit is
 * a slip of the pen. Null when nothing is.
 */
export function tierProblem(tiers: readonly PriceTier[]): { index: number; message: string } | null {
  for (const [index, tier] of tiers.entries()) {
    const before = tiers[index - 1];
    if (!before) continue;
    if (tier.min_quantity <= before.min_quantity) {
      return { index, message: "must begin at a larger quantity than the tier before" };
    }
    if (tier.unit_price >= before.unit_price) {
      return { index, message: "must be cheaper than the tier before" };
    }
  }
  return null;
}
