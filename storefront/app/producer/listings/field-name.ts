import { formatNumber } from "~/format/rupiah";
import type { Locale } from "~/i18n/locale";
import type { Translate } from "~/i18n/translate";
import { COMMODITIES } from "@pasar-sentra/wire/goods";
import { SUPPLY_UNITS } from "@pasar-sentra/wire/supply-unit";

const TEXTS = ["title", "subtitle", "description", "material"] as const;
const PLAIN = [...TEXTS, "commodity", "sentra_slug"] as const;
/** Of a variant, wherever they lie in it. */
const VARIANT = [
  "option_values",
  "code",
  "weight_grams",
  "size_mm",
  "stock",
  "min_quantity",
  "unit_price",
  "unit",
  "trade_unit",
  "trade_unit_size",
  "moq",
  "order_multiple",
  "lead_time_days",
  "monthly_capacity",
  "gtin",
] as const;
/** What is counted or paid; a code or a GTIN of digits is none of them. */
const FIGURES: readonly string[] = [
  "stock",
  "min_quantity",
  "unit_price",
  "weight_grams",
  "monthly_capacity",
];

/** What the editor calls a field, from its path in what was sent: `variants.0.stock` is "Varian 1: stok". */
export function fieldName(path: string, t: Translate): string {
  const parts = path.split(".");
  const [first = "", second = ""] = parts;
  const number = Number(second) + 1;
  const plain = PLAIN.find((name) => name === first);
  if (plain) return t(`listings:fields.${plain}`);
  if (first === "english") {
    const text = TEXTS.find((name) => name === second);
    if (text) return t(`listings:fields.english_${text}`);
  }
  if (first === "certificates") return t("listings:fields.certificate", { number });
  if (first === "option_titles") return t("listings:fields.option_titles", { number });
  if (first === "variants") {
    const variant = t("listings:fields.variant", { number });
    const field = VARIANT.find((name) => parts.includes(name));
    return field ? `${variant}: ${t(`listings:fields.${field}`)}` : variant;
  }
  return t("listings:fields.other");
}

/** A value as people read it: names of kinds and units, and figures with the marks of the language. */
export function fieldValue(path: string, value: string, t: Translate, locale: Locale): string {
  const last = path.split(".").at(-1) ?? "";
  const commodity = path === "commodity" && COMMODITIES.find((key) => key === value);
  if (commodity) return t(`common:commodity.${commodity}`);
  const unit = (last === "unit" || last === "trade_unit") && SUPPLY_UNITS.find((key) => key === value);
  if (unit) return t(`common:unit.${unit}`, { count: 1 });
  return FIGURES.includes(last) && /^\d+$/.test(value) ? formatNumber(Number(value), locale) : value;
}
