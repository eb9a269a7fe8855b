import { usePage } from "~/page/page-context";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { type CatalogueFilters, filterCount } from "./catalogue-filters";

const WAYS_ON = ["food", "fashion", "craft", "building_material"] as const;

/** Nothing found: why that may be, and ways on. */
export function NoResults({ filters }: { filters: CatalogueFilters }) {
  const { t, path } = usePage();
  const isSearchAlone = filters.q !== "" && filterCount(filters) === 1;
  return (
    <EmptyState title={t("catalogue:none.title")} art="/art/not-found.svg">
      <p>{isSearchAlone ? t("catalogue:none.query", { query: filters.q }) : t("catalogue:none.filters")}</p>
      <ButtonLink href={path("catalogue")}>
        {t(isSearchAlone ? "home:newest.all" : "catalogue:none.clear")}
      </ButtonLink>
      <p className="muted">{t("catalogue:none.kinds")}</p>
      <ul className="chip-list">
        {WAYS_ON.map((commodity) => (
          <li key={commodity}>
            <a className="chip" href={path("catalogue", {}, { commodity })}>
              {t(`common:commodity.${commodity}`)}
            </a>
          </li>
        ))}
      </ul>
    </EmptyState>
  );
}
