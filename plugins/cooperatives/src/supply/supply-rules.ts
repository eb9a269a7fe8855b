import type { RuleViolation } from "@pasar-sentra/wire/refusal";
import type { SupplyTermsView } from "@pasar-sentra/wire/goods";

/** What is needed to judge one variant's quantity in a cart and to name it in a message. */
export interface QuantityCheck {
  line_item_id: string | null;
  cooperative_slug: string | null;
  name: string;
  /** All lines of the variant together, in base units. */
  quantity: number;
  terms: Pick<SupplyTermsView, "moq" | "order_multiple" | "unit">;
}

/** The rules of a variant's supply terms that a quantity breaks: smallest quantity and case pack. */
export function quantityViolations(check: QuantityCheck): RuleViolation[] {
  const { quantity, terms, line_item_id, cooperative_slug, name } = check;
  const about = { line_item_id, cooperative_slug, name };
  const violations: RuleViolation[] = [];
  if (quantity < terms.moq) {
    violations.push({ ...about, rule: "below_moq", params: { quantity, moq: terms.moq, unit: terms.unit } });
  }
  if (quantity % terms.order_multiple !== 0) {
    violations.push({
      ...about,
      rule: "not_a_multiple",
      params: { quantity, order_multiple: terms.order_multiple, unit: terms.unit },
    });
  }
  return violations;
}
