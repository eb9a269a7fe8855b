import type { SearchHelp } from "@pasar-sentra/wire/catalogue";
import { formatNumber } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Band } from "~/ui/band";
import { ButtonLink } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { type CatalogueFilters, filterCount } from "./catalogue-filters";

const WAYS_ON = ["food", "fashion", "craft", "building_material"] as const;

/** Nothing found: why that may be, and ways on: words that find something, sentra nearby, kinds. */
export function NoResults({ filters, help }: { filters: CatalogueFilters; help: SearchHelp | null }) {
  const { t, path } = usePage();
  const isSearchAlone = filters.q !== "" && filterCount(filters) === 1;
  const terms = help?.terms ?? [];
  return (
    <>
      <EmptyState title={t("catalogue:none.title")} art="/art/not-found.svg">
        <p>{isSearchAlone ? t("catalogue:none.query", { query: filters.q }) : t("catalogue:none.filters")}</p>
        {terms.length > 0 ? (
          <>
            <p>{t("catalogue:none.terms")}</p>
            <Chips chips={terms.map((term) => ({ label: term, href: path("catalogue", {}, { q: term }) }))} />
          </>
        ) : null}
        <ButtonLink href={path("catalogue")}>
          {t(isSearchAlone ? "home:newest.all" : "catalogue:none.clear")}
        </ButtonLink>
        <p className="muted">{t("catalogue:none.kinds")}</p>
        <Chips
          chips={WAYS_ON.map((commodity) => ({
            label: t(`common:commodity.${commodity}`),
            href: path("catalogue", {}, { commodity }),
          }))}
        />
      </EmptyState>
      {help ? <SentraToVisit sentra={help.sentra} /> : null}
    </>
  );
}

function Chips({ chips }: { chips: { label: string; href: string }[] }) {
  return (
    <ul className="chip-list">
      {chips.map(({ label, href }) => (
        <li key={href}>
          <a className="chip" href={href}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}

function SentraToVisit({ sentra }: Pick<SearchHelp, "sentra">) {
  const { t, path, locale } = usePage();
  return sentra.length === 0 ? null : (
    <section className="section stack" aria-labelledby="sentra-to-visit">
      <h2 id="sentra-to-visit">{t("catalogue:none.sentra")}</h2>
      <ul className="plain-list sentra-links">
        {sentra.map(({ slug, name, province_name, product_count: count, band_url }) => (
          <li key={slug}>
            <a href={path("sentra", { slug })}>
              <Band url={band_url} shape="swatch" />
              <span>
                <strong>{t("sentra:page.title", { name })}</strong>
                <span className="small muted">
                  {province_name} ·{" "}
                  {t("sentra:card.products", { count, number: formatNumber(count, locale) })}
                </span>
              </span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
