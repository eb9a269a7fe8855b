import type { CooperativeCard } from "@pasar-sentra/wire/directory";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { readCatalogue, readCooperatives, readSentraList } from "~/backend/browse.server";
import { monthName, monthOf } from "~/format/date";
import { formatNumber } from "~/format/rupiah";
import { type Locale, localeOf } from "~/i18n/locale";
import { SHARED } from "~/page/hydration";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { Band } from "~/ui/band";
import { isCommodity } from "../catalogue/commodities";
import { readCurrentCards } from "../goods/current-cards.server";
import { ProductGrid } from "../goods/product-card";
import { byProvince } from "../sentra/by-province";
import { isInSeason } from "../sentra/season";
import { SentraGrid } from "../sentra/sentra-card";
import { Hero } from "./hero";
import { HowItWorks } from "./how-it-works";
import { varied } from "./varied";

const NEWEST_READ = 48;
const NEWEST_COUNT = 8;
const IN_SEASON_COUNT = 4;
const COOPERATIVES_PER_CALL = 50;
const MAXIMUM_CALLS = 10;

export const handle = SHARED;

export async function loader({ request }: LoaderFunctionArgs) {
  const locale = localeOf(new URL(request.url).pathname);
  const [newest, sentra, workshops] = await Promise.all([
    readCatalogue(locale, { sort: "newest", limit: NEWEST_READ }),
    readSentraList(locale),
    countWorkshops(locale),
  ]);
  const shown = varied(newest.cards, (card) => card.cooperative_slug, NEWEST_COUNT);
  const month = monthOf(new Date().toISOString());
  return {
    newest: await readCurrentCards(locale, shown),
    commodities: newest.facets.commodity.flatMap(({ value, count }) =>
      isCommodity(value) ? [{ commodity: value, count }] : [],
    ),
    provinces: byProvince(sentra),
    inSeason: sentra.filter((one) => isInSeason(one.season_months, month)).slice(0, IN_SEASON_COUNT),
    month,
    figures: { sentra: sentra.length, products: newest.count, workshops },
  };
}

/** Members of all cooperatives that sell, added up from the list itself; null when it is too long to read. */
async function countWorkshops(locale: Locale): Promise<number | null> {
  let cursor: string | null = null;
  let total = 0;
  for (let call = 0; call < MAXIMUM_CALLS; call += 1) {
    const page: { cooperatives: CooperativeCard[]; next_cursor: string | null } = await readCooperatives(
      locale,
      {
        limit: COOPERATIVES_PER_CALL,
        cursor: cursor ?? undefined,
      },
    );
    total += page.cooperatives.reduce((sum, one) => sum + one.member_count, 0);
    cursor = page.next_cursor;
    if (!cursor) {
      return total;
    }
  }
  return null;
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({
    title: t("home:title"),
    isWholeTitle: true,
    description: t("home:description"),
    structuredData: { "@type": "WebSite", name: t("common:brand"), description: t("home:description") },
  }));

export default function Home() {
  const { t, path, locale } = usePage();
  const { newest, commodities, provinces, inSeason, month, figures } = useLoaderData<typeof loader>();
  return (
    <>
      <Hero figures={figures} />
      <div className="container">
        {commodities.length > 0 ? (
          <section className="section" aria-labelledby="commodities">
            <h2 id="commodities" className="visually-hidden">
              {t("home:commodities")}
            </h2>
            <ul className="chip-list">
              {commodities.map(({ commodity, count }) => (
                <li key={commodity}>
                  <a className="chip" href={path("catalogue", {}, { commodity })}>
                    {t(`common:commodity.${commodity}`)}
                    <span className="chip__count">{formatNumber(count, locale)}</span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
        <section className="section" aria-labelledby="newest">
          <div className="section__head">
            <h2 id="newest">{t("home:newest.heading")}</h2>
            <a href={path("catalogue")}>{t("home:newest.all")}</a>
          </div>
          <ProductGrid cards={newest} eagerCount={2} />
        </section>
        {inSeason.length > 0 ? (
          <section className="section" aria-labelledby="season">
            <div className="section__head">
              <h2 id="season">{t("home:season.heading", { month: monthName(month, locale) })}</h2>
              <p className="muted">{t("home:season.body")}</p>
            </div>
            <SentraGrid sentra={inSeason} />
          </section>
        ) : null}
        <section className="section" aria-labelledby="regions">
          <div className="section__head">
            <h2 id="regions">{t("home:byRegion.heading")}</h2>
            <a href={`${path("sentraList")}#map`}>{t("home:byRegion.map")}</a>
          </div>
          <div className="province-list">
            {provinces.map((province) => (
              <section key={province.code} aria-labelledby={`province-${province.code}`}>
                <h3 id={`province-${province.code}`}>{province.name}</h3>
                <ul className="plain-list">
                  {province.sentra.map((one) => (
                    <li key={one.slug}>
                      <a href={path("sentra", { slug: one.slug })}>
                        <Band url={one.band_url} shape="swatch" />
                        <span>
                          <strong>{one.name}</strong>
                          <span className="small muted">{t(`common:commodity.${one.commodity}`)}</span>
                        </span>
                      </a>
                    </li>
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </section>
        <HowItWorks />
      </div>
    </>
  );
}
