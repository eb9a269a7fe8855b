import type { ProductVariantView } from "@pasar-sentra/wire/catalogue";
import { formatQuantity, unitName } from "~/format/quantity";
import { formatWeight } from "~/format/weight";
import type { Locale } from "~/i18n/locale";
import type { Translate } from "~/i18n/translate";
import { usePage } from "~/page/page-context";
import { smallestQuantity } from "./chosen-variant";

/** The terms that a buyer asks for first: minimum, multiple, stock or time, weight. */
export function SaleTerms({ variant }: { variant: ProductVariantView }) {
  const { t, locale } = usePage();
  return (
    <section aria-labelledby="sale-terms">
      <h2 id="sale-terms" className="visually-hidden">
        {t("product:terms.heading")}
      </h2>
      <dl className="facts">
        {termRows(variant, t, locale).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function termRows(variant: ProductVariantView, t: Translate, locale: Locale): [string, string][] {
  const terms = variant.supply_terms;
  const quantity = (count: number) => formatQuantity(count, terms.unit, t, locale);
  const unit = unitName(terms.unit, 1, t);
  const rows: [string, string][] = [[t("product:terms.moq"), quantity(smallestQuantity(variant))]];
  if (terms.order_multiple > 1) {
    rows.push([
      t("product:terms.multiple"),
      t("product:terms.multipleOf", { quantity: quantity(terms.order_multiple) }),
    ]);
  }
  if (terms.trade_unit) {
    const trade = unitName(terms.trade_unit, 1, t);
    rows.push([
      t("product:terms.tradeUnit"),
      t("product:terms.tradeUnitIs", { trade, quantity: quantity(terms.trade_unit_size) }),
    ]);
  }
  rows.push([t("product:terms.stock"), stockText(variant, t, quantity)]);
  if (terms.lead_time_days > 0) {
    const name = t(terms.made_to_order ? "product:terms.leadTime" : "product:terms.dispatch");
    rows.push([name, t("product:terms.days", { count: terms.lead_time_days })]);
  }
  if (terms.monthly_capacity !== null) {
    rows.push([
      t("product:terms.capacity"),
      t("product:terms.capacityPerMonth", { quantity: quantity(terms.monthly_capacity) }),
    ]);
  }
  rows.push([
    t("product:terms.weight"),
    t("product:terms.weightPer", { weight: formatWeight(variant.weight_grams, locale), unit }),
  ]);
  if (terms.gtin) {
    rows.push([t("product:terms.gtin"), terms.gtin]);
  }
  if (variant.sku) {
    rows.push([t("product:terms.sku"), variant.sku]);
  }
  return rows;
}

function stockText(variant: ProductVariantView, t: Translate, quantity: (count: number) => string): string {
  if (variant.available === null) {
    return t("product:terms.madeToOrder");
  }
  return variant.available > 0
    ? t("product:terms.stockLeft", { quantity: quantity(variant.available) })
    : t("product:terms.stockNone");
}
