import type { CatalogueResult } from "@pasar-sentra/wire/catalogue";
import { formatNumber } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import type { CatalogueFilters } from "./catalogue-filters";
import { FacetGroup } from "./facet-group";

interface PriceRangeProps {
  filters: CatalogueFilters;
  range: CatalogueResult["facets"]["price"];
}

/** Two bounds in rupiah, typed as people write them; the fields show what there is. */
export function PriceRange({ filters, range }: PriceRangeProps) {
  const { t, locale } = usePage();
  const bounds = [
    { name: "price_min", label: t("catalogue:filter.priceMin"), value: filters.price_min, hint: range?.min },
    { name: "price_max", label: t("catalogue:filter.priceMax"), value: filters.price_max, hint: range?.max },
  ];
  return (
    <FacetGroup legend={t("catalogue:filter.price")} isOpen>
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
    </FacetGroup>
  );
}
