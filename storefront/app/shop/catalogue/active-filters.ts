import type { CatalogueResult } from "@pasar-sentra/cooperatives/store-api";
import { formatRupiah } from "~/format/rupiah";
import type { Locale } from "~/i18n/locale";
import type { Translate } from "~/i18n/translate";
import type { CatalogueFilters } from "./catalogue-filters";

export interface ActiveFilter {
  label: string;
  /** The filters that remain when this one is taken away. */
  without: CatalogueFilters;
}

/** One entry for each filter in use, named as the reader chose it. */
export function activeFilters(
  filters: CatalogueFilters,
  result: CatalogueResult,
  t: Translate,
  locale: Locale,
): ActiveFilter[] {
  const rest = { ...filters, cursor: "" };
  const names = new Map(
    [...result.facets.province, ...result.facets.sentra].map(({ value, name }) => [value, name]),
  );
  const active: ActiveFilter[] = [];
  if (filters.q) {
    active.push({ label: t("catalogue:filter.query", { query: filters.q }), without: { ...rest, q: "" } });
  }
  for (const value of filters.commodity) {
    const commodity = filters.commodity.filter((other) => other !== value);
    active.push({ label: t(`common:commodity.${value}`), without: { ...rest, commodity } });
  }
  for (const key of ["province", "sentra"] as const) {
    for (const value of filters[key]) {
      const others = filters[key].filter((other) => other !== value);
      active.push({ label: names.get(value) ?? value, without: { ...rest, [key]: others } });
    }
  }
  if (filters.cooperative) {
    const name = result.cards.find((card) => card.cooperative_slug === filters.cooperative)?.cooperative_name;
    active.push({
      label: t("catalogue:filter.cooperative", { name: name ?? filters.cooperative }),
      without: { ...rest, cooperative: "" },
    });
  }
  const price = priceLabel(filters, t, locale);
  if (price) {
    active.push({ label: price, without: { ...rest, price_min: null, price_max: null } });
  }
  if (filters.made_to_order) {
    const label = t(
      filters.made_to_order === "true" ? "catalogue:filter.madeToOrder" : "catalogue:filter.fromStock",
    );
    active.push({ label, without: { ...rest, made_to_order: "" } });
  }
  if (filters.in_stock) {
    active.push({ label: t("catalogue:filter.inStock"), without: { ...rest, in_stock: false } });
  }
  return active;
}

function priceLabel({ price_min, price_max }: CatalogueFilters, t: Translate, locale: Locale): string | null {
  const min = price_min === null ? null : formatRupiah(price_min, locale);
  const max = price_max === null ? null : formatRupiah(price_max, locale);
  if (min && max) {
    return t("catalogue:filter.priceRange", { min, max });
  }
  if (min) {
    return t("catalogue:filter.priceFrom", { min });
  }
  return max ? t("catalogue:filter.priceTo", { max }) : null;
}
