import { type LoaderFunctionArgs, type MetaFunction, redirect, useLoaderData } from "react-router";
import { BackendError } from "~/backend/backend-error";
import { readCatalogue } from "~/backend/browse.server";
import { formatNumber } from "~/format/rupiah";
import { localeOf } from "~/i18n/locale";
import { SHARED } from "~/page/hydration";
import { usePage } from "~/page/page-context";
import { pathTo, withSearch } from "~/paths";
import { pageMeta } from "~/seo/page-meta";
import { ButtonLink } from "~/ui/button";
import { Icon } from "~/ui/icon";
import { readCurrentCards } from "../goods/current-cards.server";
import { ProductGrid } from "../goods/product-card";
import { activeFilters } from "./active-filters";
import { filterCount, readFilters, writeFilters } from "./catalogue-filters";
import { FilterPanel } from "./filter-panel";
import { NoResults } from "./no-results";
import { SearchNotes } from "./search-notes";
import { SortChoice } from "./sort-choice";

const PAGE_SIZE = 24;

export const handle = SHARED;

export async function loader({ request }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const locale = localeOf(url.pathname);
  const filters = readFilters(url.searchParams);
  try {
    const search = { ...writeFilters(filters), sort: filters.sort, limit: PAGE_SIZE };
    const result = await readCatalogue(locale, search);
    return { filters, result: { ...result, cards: await readCurrentCards(locale, result.cards) } };
  } catch (error) {
    if (error instanceof BackendError && error.status === 400 && filters.cursor) {
      // A page of a list that has changed since: start over instead of failing.
      throw redirect(pathTo(locale, "catalogue", {}, writeFilters({ ...filters, cursor: "" })));
    }
    throw error;
  }
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => {
    const filters = args.loaderData?.filters;
    const only = filters && filterCount(filters) === 1 ? filters.commodity[0] : undefined;
    const isSearchThatFound = filters?.q && args.loaderData?.result.count;
    return {
      title: filters?.q
        ? t("catalogue:searchHeading", { query: filters.q })
        : only
          ? t(`common:commodity.${only}`)
          : t("catalogue:title"),
      description: t("catalogue:description"),
      // What a search found stands under the catalogue's own address; an empty answer under none.
      index:
        !filters ||
        (!filters.cursor && (filterCount(filters) === 0 || only !== undefined || Boolean(isSearchThatFound))),
      canonicalPath: withSearch(args.location.pathname, { commodity: only }),
    };
  });

export default function Catalogue() {
  const { t, path, locale } = usePage();
  const { filters, result } = useLoaderData<typeof loader>();
  const active = activeFilters(filters, result, t, locale);
  const hasFound = result.cards.length > 0;
  const canFilter = hasFound || filterCount(filters) > (filters.q ? 1 : 0);
  return (
    <div className={`container catalogue${canFilter ? "" : " catalogue--whole"}`}>
      <header className="page-head catalogue__head">
        <h1>{filters.q ? t("catalogue:searchHeading", { query: filters.q }) : t("catalogue:heading")}</h1>
        <p className="muted">
          {t("catalogue:count", { count: result.count, number: formatNumber(result.count, locale) })}
        </p>
      </header>
      {canFilter ? <FilterPanel filters={filters} result={result} /> : null}
      <section className="catalogue__results" id="results" aria-labelledby="results-heading">
        <h2 className="visually-hidden" id="results-heading">
          {t("catalogue:results")}
        </h2>
        <SearchNotes filters={filters} result={result} />
        {canFilter ? (
          <div className="catalogue__bar">
            <a className="button button--secondary catalogue__open" href="#filters">
              <Icon name="filter" />
              {t("catalogue:filter.open")}
              {active.length > 0 ? ` (${active.length})` : null}
            </a>
            {hasFound ? <SortChoice filters={filters} /> : null}
          </div>
        ) : null}
        {active.length > 0 ? (
          <ul className="chip-list" aria-label={t("catalogue:filter.active")}>
            {active.map(({ label, without }) => (
              <li key={label}>
                <a className="chip chip--removable" href={path("catalogue", {}, writeFilters(without))}>
                  <span aria-hidden="true">{label}</span>
                  <span className="visually-hidden">{t("catalogue:filter.remove", { name: label })}</span>
                  <Icon name="close" />
                </a>
              </li>
            ))}
            {active.length > 1 ? (
              <li>
                <a className="chip chip--plain" href={path("catalogue")}>
                  {t("catalogue:filter.clear")}
                </a>
              </li>
            ) : null}
          </ul>
        ) : null}
        {hasFound ? (
          <ProductGrid cards={result.cards} eagerCount={3} />
        ) : (
          <NoResults filters={filters} help={result.help} />
        )}
        {filters.cursor || result.next_cursor ? (
          <nav className="pagination" aria-label={t("common:pagination.label")}>
            {filters.cursor ? (
              <ButtonLink
                look="secondary"
                href={path("catalogue", {}, writeFilters({ ...filters, cursor: "" }))}
              >
                {t("common:pagination.first")}
              </ButtonLink>
            ) : null}
            {result.next_cursor ? (
              <ButtonLink
                rel="next"
                href={path("catalogue", {}, writeFilters({ ...filters, cursor: result.next_cursor }))}
              >
                {t("common:pagination.next")}
              </ButtonLink>
            ) : null}
          </nav>
        ) : null}
      </section>
    </div>
  );
}
