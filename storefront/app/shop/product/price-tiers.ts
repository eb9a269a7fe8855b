import type { PriceTier } from "@pasar-sentra/wire/goods";

export interface TierRow {
  from: number;
  /** Inclusive; null for "and more". */
  to: number | null;
  /** Whole rupiah per unit. */
  unit_price: number;
  /** Whole percent below the first tier's price. */
  saving: number;
}

/**
 * The tiers as ranges, ascending, with what each saves against the first. Ranges below the smallest quantity
 * that may be ordered are left out, and the first starts there.
 */
export function tierRows(tiers: PriceTier[], smallest = 1): TierRow[] {
  const ascending = [...tiers].sort((a, b) => a.min_quantity - b.min_quantity);
  const sorted = ascending.filter(
    (_, index) => (ascending[index + 1]?.min_quantity ?? Number.POSITIVE_INFINITY) > smallest,
  );
  const base = sorted[0]?.unit_price ?? 0;
  return sorted.map((tier, index) => {
    const next = sorted[index + 1];
    return {
      from: Math.max(tier.min_quantity, smallest),
      to: next ? next.min_quantity - 1 : null,
      unit_price: tier.unit_price,
      saving: base > 0 ? Math.round((1 - tier.unit_price / base) * 100) : 0,
    };
  });
}

/** The row that a quantity falls into; the first for less than its start. */
export function tierFor(rows: TierRow[], quantity: number): TierRow | undefined {
  return rows.filter((row) => row.from <= quantity).at(-1) ?? rows[0];
}
