import type { CatalogueResult } from "@pasar-sentra/wire/catalogue";
import { formatNumber } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { certificateName } from "../goods/certificate-name";
import { atMostChoices } from "./at-most-choices";
import type { CatalogueFilters } from "./catalogue-filters";
import { isCommodity } from "./commodities";
import { Checkbox, FacetCheckboxes, type FacetChoice, FacetGroup, FacetRadios } from "./facet-group";
import { PriceRange } from "./price-range";

export const FILTER_FORM_ID = "filter-form";

interface FilterPanelProps {
  filters: CatalogueFilters;
  result: Pick<CatalogueResult, "facets" | "count">;
}

/** A GET form: the filters are the address, so they can be shared, bookmarked and used without a script. */
export function FilterPanel({ filters, result }: FilterPanelProps) {
  const { t, path } = usePage();
  const { facets } = result;
  return (
    <section className="filters" id="filters" aria-labelledby="filters-heading">
      <div className="filters__head">
        <h2 id="filters-heading">{t("catalogue:filter.heading")}</h2>
        <a className="filters__close" href="#results">
          {t("catalogue:filter.close")}
        </a>
      </div>
      {/* Without "off" the back button would tick the boxes as they were left, not as the address says. */}
      <form id={FILTER_FORM_ID} action={path("catalogue")} autoComplete="off" data-enhance="filters">
        {filters.q ? <input type="hidden" name="q" value={filters.q} /> : null}
        <FacetCheckboxes
          name="commodity"
          legend={t("catalogue:filter.commodity")}
          selected={filters.commodity}
          choices={facets.commodity.flatMap(({ value, count }) =>
            isCommodity(value) ? [{ value, count, label: t(`common:commodity.${value}`) }] : [],
          )}
          found={result.count}
          isOpen
        />
        <Availability filters={filters} facets={facets} />
        <PriceRange filters={filters} range={facets.price} />
        <Places filters={filters} result={result} />
        <Limits filters={filters} result={result} />
        <FacetCheckboxes
          name="certificate"
          legend={t("catalogue:filter.certificate")}
          selected={filters.certificate}
          choices={facets.certificate.map(({ value, count, name }) => ({
            value,
            count,
            label: certificateName(value, t, name),
          }))}
          found={result.count}
        />
        <FacetCheckboxes
          name="badge"
          legend={t("catalogue:filter.badge")}
          selected={filters.badge}
          choices={facets.badge.map(({ value, count, name }) => ({ value, count, label: name }))}
          found={result.count}
        />
        <div className="filters__apply">
          <Button wide>{t("catalogue:filter.apply")}</Button>
        </div>
      </form>
    </section>
  );
}

type Facets = CatalogueResult["facets"];

/** Where from and whose. Regencies are asked for only within provinces that were chosen. */
function Places({ filters, result: { facets, count: found } }: FilterPanelProps) {
  const { t } = usePage();
  const hasProvince = filters.province.length > 0 || filters.regency.length > 0;
  const names = hasProvince
    ? (["province", "regency", "sentra", "cooperative"] as const)
    : (["province", "sentra", "cooperative"] as const);
  return names.map((name) => (
    <FacetCheckboxes
      key={name}
      name={name}
      legend={t(`catalogue:filter.${name}`)}
      selected={filters[name]}
      choices={facets[name].map(({ value, count, name: label }) => ({ value, count, label }))}
      found={found}
      isOpen={name === "province"}
    />
  ));
}

/** What a shop asks for first: how few can be ordered, and how soon they leave. */
function Limits({ filters, result: { facets, count } }: FilterPanelProps) {
  const { t, locale } = usePage();
  const any: FacetChoice = { value: "", label: t("catalogue:filter.any") };
  const moq = atMostChoices(facets.moq, count, filters.moq_max).map(({ at_most, count: found }) => ({
    value: String(at_most),
    label: t("catalogue:filter.moqTo", { number: formatNumber(at_most, locale) }),
    count: found,
  }));
  const leadTime = atMostChoices(facets.lead_time, count, filters.lead_time_max).map(
    ({ at_most, count: found }) => ({
      value: String(at_most),
      label: t("catalogue:filter.leadTimeTo", { count: at_most }),
      count: found,
    }),
  );
  return (
    <>
      {moq.length > 0 ? (
        <FacetGroup legend={t("catalogue:filter.moq")} isOpen={filters.moq_max !== null}>
          <FacetRadios name="moq_max" selected={String(filters.moq_max ?? "")} choices={[any, ...moq]} />
        </FacetGroup>
      ) : null}
      {leadTime.length > 0 ? (
        <FacetGroup legend={t("catalogue:filter.leadTime")} isOpen={filters.lead_time_max !== null}>
          <FacetRadios
            name="lead_time_max"
            selected={String(filters.lead_time_max ?? "")}
            choices={[any, ...leadTime]}
          />
        </FacetGroup>
      ) : null}
    </>
  );
}

function Availability({ filters, facets }: { filters: CatalogueFilters; facets: Facets }) {
  const { t } = usePage();
  const made = (wanted: string) => facets.made_to_order.find(({ value }) => value === wanted)?.count ?? 0;
  const inStock = facets.in_stock.find(({ value }) => value === "true")?.count ?? 0;
  return (
    <FacetGroup legend={t("catalogue:filter.availability")} isOpen>
      <FacetRadios
        name="made_to_order"
        selected={filters.made_to_order}
        choices={[
          { value: "", label: t("catalogue:filter.any") },
          { value: "false", label: t("catalogue:filter.fromStock"), count: made("false") },
          { value: "true", label: t("catalogue:filter.madeToOrder"), count: made("true") },
        ]}
      />
      <Checkbox
        name="in_stock"
        choice={{ value: "true", label: t("catalogue:filter.inStock"), count: inStock }}
        isChosen={filters.in_stock}
      />
    </FacetGroup>
  );
}
