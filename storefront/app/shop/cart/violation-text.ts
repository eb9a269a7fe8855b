import type { HouseRule, RuleViolation } from "@pasar-sentra/wire/refusal";
import { formatQuantity } from "~/format/quantity";
import { formatNumber, formatRupiah } from "~/format/rupiah";
import { isSupplyUnit } from "~/format/supply-unit";
import type { Locale } from "~/i18n/locale";
import type { Translate } from "~/i18n/translate";

/** A broken rule as a sentence: which goods or seller, which rule, and how to mend it. */
export function violationText(violation: RuleViolation, t: Translate, locale: Locale): string {
  const { name, params, message } = violation;
  const rule = violation.rule as HouseRule;
  const count = (key: string) => formatCount(Number(params[key]), params.unit, t, locale);
  switch (rule) {
    case "below_moq":
      return t("cart:violation.below_moq", { name, moq: count("moq"), quantity: count("quantity") });
    case "not_a_multiple":
      return t("cart:violation.not_a_multiple", {
        name,
        multiple: count("order_multiple"),
        quantity: count("quantity"),
        suggestion: nearestMultiples(violation, t, locale),
      });
    case "out_of_stock":
      return outOfStockText(violation, t, locale);
    case "below_minimum_order":
      return t("cart:violation.below_minimum_order", {
        name,
        minimum: formatRupiah(Number(params.minimum), locale),
        missing: formatRupiah(Number(params.missing), locale),
      });
    case "seller_not_selling":
      return t("cart:violation.seller_not_selling", { name });
    case "shipping_missing":
      return t("cart:violation.shipping_missing", { name });
    case "address_missing":
      return t("cart:violation.address_missing");
    case "not_for_sale":
      return t("cart:violation.not_for_sale", { name });
    case "above_maximum":
      return t("cart:violation.above_maximum", { name, most: count("most") });
    case "too_many_lines":
      return t("cart:error.full", { max: formatNumber(Number(params.most), locale) });
    default:
      // A plugin's own rule brings its words.
      return message ?? t("cart:error.failed");
  }
}

/** Medusa's own stock check names nothing; the sentence then stands beside the line that it is about. */
function outOfStockText({ name, params }: RuleViolation, t: Translate, locale: Locale): string {
  if (!name) {
    return t("cart:error.stock");
  }
  if (params.available === undefined) return t("cart:violation.out_of_stock_unknown", { name });
  const available = Number(params.available);
  return available > 0
    ? t("cart:violation.out_of_stock", { name, available: formatNumber(available, locale) })
    : t("cart:violation.out_of_stock_none", { name });
}

/** `20 atau 40`: the lawful quantities around the one that is not; only the upper one below the first. */
function nearestMultiples({ params }: RuleViolation, t: Translate, locale: Locale): string {
  const [quantity, multiple] = [Number(params.quantity), Number(params.order_multiple)];
  const lower = Math.floor(quantity / multiple) * multiple;
  const upper = formatNumber(lower + multiple, locale);
  return lower > 0
    ? t("cart:violation.suggestion_either", { lower: formatNumber(lower, locale), upper })
    : upper;
}

/** Rules about a line's quantity name its unit, rules about stock do not. */
function formatCount(count: number, unit: unknown, t: Translate, locale: Locale): string {
  return isSupplyUnit(unit) ? formatQuantity(count, unit, t, locale) : formatNumber(count, locale);
}
