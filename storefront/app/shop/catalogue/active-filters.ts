import type { CatalogueResult } from "@pasar-sentra/wire/catalogue";
import { formatNumber, formatRupiah } from "~/format/rupiah";
import type { Locale } from "~/i18n/locale";
import type { Translate } from "~/i18n/translate";
import { certificateName } from "../goods/certificate-name";
import { type CatalogueFilters, type Choice, CHOICES } from "./catalogue-filters";

export interface ActiveFilter {
  label: string;
  /** The filters that remain when this one is taken away. */
  without: CatalogueFilters;
}

/** One entry for each filter in use, named as the reader chose it. */
export function activeFilters(
  filters: CatalogueFilters,
  { facets }: Pick<CatalogueResult, "facets">,
  t: Translate,
  locale: Locale,
): ActiveFilter[] {
  const rest = { ...filters, cursor: "" };
  const namesOf = (key: Choice) =>
    new Map(facets[key].map((facet) => [facet.value, "name" in facet ? facet.name : undefined]));
  const active: ActiveFilter[] = [];
  const add = (label: string | null, without: Partial<CatalogueFilters>) => {
    if (label) active.push({ label, without: { ...rest, ...without } });
  };
  if (filters.q) {
    add(t("catalogue:filter.query", { query: filters.q }), { q: "" });
  }
  for (const key of CHOICES) {
    const names = namesOf(key);
    for (const value of filters[key]) {
      const others = (filters[key] as string[]).filter((other) => other !== value);
      const name = names.get(value) ?? value;
      add(choiceLabel(key, value, name, t), { [key]: others });
    }
  }
  add(priceLabel(filters, t, locale), { price_min: null, price_max: null });
  if (filters.moq_max !== null) {
    add(t("catalogue:filter.moqTo", { number: formatNumber(filters.moq_max, locale) }), { moq_max: null });
  }
  if (filters.lead_time_max !== null) {
    add(t("catalogue:filter.leadTimeTo", { count: filters.lead_time_max }), { lead_time_max: null });
  }
  if (filters.made_to_order) {
    const isMade = filters.made_to_order === "true";
    add(t(isMade ? "catalogue:filter.madeToOrder" : "catalogue:filter.fromStock"), { made_to_order: "" });
  }
  if (filters.in_stock) {
    add(t("catalogue:filter.inStock"), { in_stock: false });
  }
  return active;
}

/** What a filter's value is called in the panel. */
function choiceLabel(key: Choice, value: string, name: string, t: Translate): string {
  if (key === "commodity") return t(`common:commodity.${value as "food"}`);
  return key === "certificate" ? certificateName(value, t, name) : name;
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
