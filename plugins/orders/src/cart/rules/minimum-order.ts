import type { RuleViolation } from "@pasar-sentra/wire/refusal";
import type { SellableVariant } from "./sellable-variants";

interface PricedLine {
  variant_id: string | null;
  quantity: unknown;
  unit_price: unknown;
}

/** Cooperatives of whose goods the cart holds less than their minimum order, in rupiah before shipping. */
export function minimumOrderViolations(
  lines: readonly PricedLine[],
  variants: ReadonlyMap<string, SellableVariant>,
): RuleViolation[] {
  const sums = new Map<string, { slug: string; name: string; minimum: number; sum: number }>();
  for (const line of lines) {
    const cooperative = line.variant_id && variants.get(line.variant_id)?.product?.cooperative;
    if (!cooperative) continue;
    const entry = sums.get(cooperative.id) ?? {
      slug: cooperative.slug,
      name: cooperative.legal_name,
      minimum: cooperative.minimum_order,
      sum: 0,
    };
    entry.sum += Number(line.quantity) * Number(line.unit_price);
    sums.set(cooperative.id, entry);
  }
  return [...sums.values()]
    .filter(({ sum, minimum }) => sum < minimum)
    .map(({ slug, name, minimum, sum }) => ({
      rule: "below_minimum_order",
      line_item_id: null,
      cooperative_slug: slug,
      name,
      params: { minimum, missing: minimum - sum },
    }));
}
