import type { RuleViolation } from "@pasar-sentra/wire/refusal";
import { quantityViolations } from "@pasar-sentra/cooperatives/supply/supply-rules";
import { MOST_CART_QUANTITY } from "@pasar-sentra/wire/cart-limits";
import type { SellableVariant } from "./sellable-variants";

export interface RuledLine {
  id: string | null;
  variant_id: string;
  quantity: number;
}

/**
 * The rules of sale that lines break: the goods must be on sale and their seller selling, and the quantity of a variant,
 * added up over its lines, must reach the minimum, be a multiple of the case pack and stay below the most that anybody can
 * order. One violation is reported on the first line of the variant.
 */
export function lineViolations(
  lines: readonly RuledLine[],
  variants: ReadonlyMap<string, SellableVariant>,
): RuleViolation[] {
  const byVariant = new Map<string, RuledLine>();
  for (const line of lines) {
    const sum = byVariant.get(line.variant_id);
    byVariant.set(line.variant_id, sum ? { ...sum, quantity: sum.quantity + line.quantity } : { ...line });
  }
  return [...byVariant.values()].flatMap((line) => variantViolations(line, variants.get(line.variant_id)));
}

function variantViolations(line: RuledLine, variant: SellableVariant | undefined): RuleViolation[] {
  const product = variant?.product;
  const cooperative = product?.cooperative;
  const about = {
    line_item_id: line.id,
    cooperative_slug: cooperative?.slug ?? null,
    name: product?.title ?? line.variant_id,
  };
  if (product?.status !== "published") return [{ ...about, rule: "not_for_sale", params: {} }];
  if (!variant?.supply_terms || cooperative?.status !== "approved") {
    return [{ ...about, rule: "seller_not_selling", params: { seller: cooperative?.legal_name ?? "" } }];
  }
  if (line.quantity > MOST_CART_QUANTITY || !Number.isSafeInteger(line.quantity)) {
    const params = { most: MOST_CART_QUANTITY, unit: variant.supply_terms.unit };
    return [{ ...about, rule: "above_maximum", params }];
  }
  return quantityViolations({ ...about, quantity: line.quantity, terms: variant.supply_terms });
}
