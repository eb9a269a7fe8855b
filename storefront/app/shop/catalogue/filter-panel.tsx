import type { CatalogueResult } from "@pasar-sentra/cooperatives/store-api";
import { formatNumber } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import type { CatalogueFilters } from "./catalogue-filters";
import { isCommodity } from "./commodities";

export const FILTER_FORM_ID = "filter-form";

interface FilterPanelProps {
  filters: CatalogueFilters;
  facets: CatalogueResult["facets"];
}

/** A GET form: the filters are the address, so they can be shared, bookmarked and used without a script. */
export function FilterPanel({ filters, facets }: FilterPanelProps) {
  const { t, path } = usePage();
  return (
    <section className="filters" id="filters" aria-labelledby="filters-heading">
      <div className="filters__head">
        <h2 id="filters-heading">{t("catalogue:filter.heading")}</h2>
        <a className="filters__close" href="#results">
          {t("catalogue:filter.close")}
        </a>
      </div>
      <form id={FILTER_FORM_ID} action={path("catalogue")} data-enhance="filters">
        {filters.q ? <input type="hidden" name="q" value={filters.q} /> : null}
        {filters.cooperative ? <input type="hidden" name="cooperative" value={filters.cooperative} /> : null}
        <ChoiceGroup
          name="commodity"
          legend={t("catalogue:filter.commodity")}
          selected={filters.commodity}
          choices={facets.commodity.flatMap(({ value, count }) =>
            isCommodity(value) ? [{ value, count, label: t(`common:commodity.${value}`) }] : [],
          )}
        />
        <ChoiceGroup
          name="province"
          legend={t("catalogue:filter.province")}
          selected={filters.province}
          choices={facets.province.map(({ value, count, name }) => ({ value, count, label: name }))}
        />
        <ChoiceGroup
          name="sentra"
          legend={t("catalogue:filter.sentra")}
          selected={filters.sentra}
          choices={facets.sentra.map(({ value, count, name }) => ({ value, count, label: name }))}
        />
        <PriceRange filters={filters} range={facets.price} />
        <Availability filters={filters} />
        <Button wide>{t("catalogue:filter.apply")}</Button>
      </form>
    </section>
  );
}

interface ChoiceGroupProps {
  name: "commodity" | "province" | "sentra";
  legend: string;
  selected: string[];
  choices: { value: string; count: number; label: string }[];
}

function ChoiceGroup({ name, legend, selected, choices }: ChoiceGroupProps) {
  const { locale } = usePage();
  const known = new Set(choices.map(({ value }) => value));
  const missing = selected
    .filter((value) => !known.has(value))
    .map((value) => ({ value, count: 0, label: value }));
  const all = [...choices, ...missing];
  return all.length === 0 ? null : (
    <fieldset className="filters__group">
      <legend>{legend}</legend>
      {all.map(({ value, count, label }) => (
        <label className="choice" key={value}>
          <input type="checkbox" name={name} value={value} defaultChecked={selected.includes(value)} />
          <span>{label}</span>
          <span className="choice__count">{formatNumber(count, locale)}</span>
        </label>
      ))}
    </fieldset>
  );
}

function PriceRange({
  filters,
  range,
}: {
  filters: CatalogueFilters;
  range: CatalogueResult["facets"]["price"];
}) {
  const { t, locale } = usePage();
  const bounds = [
    { name: "price_min", label: t("catalogue:filter.priceMin"), value: filters.price_min, hint: range?.min },
    { name: "price_max", label: t("catalogue:filter.priceMax"), value: filters.price_max, hint: range?.max },
  ];
  return (
    <fieldset className="filters__group">
      <legend>{t("catalogue:filter.price")}</legend>
      <div className="filters__prices">
        {bounds.map(({ name, label, value, hint }) => (
          <label key={name}>
            <span className="small">{label}</span>
            <input
              className="field__control"
              type="text"
              name={name}
              inputMode="numeric"
              maxLength={15}
              autoComplete="off"
              defaultValue={value ?? ""}
              placeholder={hint === undefined ? undefined : formatNumber(hint, locale)}
            />
          </label>
        ))}
      </div>
    </fieldset>
  );
}

function Availability({ filters }: { filters: CatalogueFilters }) {
  const { t } = usePage();
  const making = [
    { value: "", label: t("catalogue:filter.anyMaking") },
    { value: "false", label: t("catalogue:filter.fromStock") },
    { value: "true", label: t("catalogue:filter.madeToOrder") },
  ];
  return (
    <fieldset className="filters__group">
      <legend>{t("catalogue:filter.availability")}</legend>
      {making.map(({ value, label }) => (
        <label className="choice" key={value}>
          <input
            type="radio"
            name="made_to_order"
            value={value}
            defaultChecked={filters.made_to_order === value}
          />
          <span>{label}</span>
        </label>
      ))}
      <label className="choice">
        <input type="checkbox" name="in_stock" value="true" defaultChecked={filters.in_stock} />
        <span>{t("catalogue:filter.inStock")}</span>
      </label>
    </fieldset>
  );
}
