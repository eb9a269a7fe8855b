import { usePage } from "~/page/page-context";
import { type CatalogueFilters, SORTS, writeFilters } from "./catalogue-filters";

/** The orders as links: they work alike with and without a script. */
export function SortChoice({ filters }: { filters: CatalogueFilters }) {
  const { t, path } = usePage();
  const offered = SORTS.filter((sort) => sort !== "relevance" || filters.q);
  return (
    <nav className="sort" aria-labelledby="sort-label">
      <span className="sort__label" id="sort-label">
        {t("catalogue:sort.label")}
      </span>
      <ul className="plain-list">
        {offered.map((sort) => (
          <li key={sort}>
            <a
              href={path("catalogue", {}, writeFilters({ ...filters, sort, cursor: "" }))}
              aria-current={sort === filters.sort ? "true" : undefined}
              rel="nofollow"
            >
              {t(`catalogue:sort.${sort}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
