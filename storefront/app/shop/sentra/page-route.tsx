import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { NO_FACETS, readCatalogue, readSentra } from "~/backend/browse.server";
import { regencyAndProvince, wholePlace } from "~/format/area";
import { monthName } from "~/format/date";
import { formatNumber } from "~/format/rupiah";
import { knownSlug } from "~/http/known-slug";
import { localeOf } from "~/i18n/locale";
import { SHARED } from "~/page/hydration";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { Breadcrumb } from "~/ui/breadcrumb";
import { PlaceCover } from "~/ui/place-cover";
import { CooperativeGrid } from "../cooperatives/cooperative-card";
import { readCurrentCards } from "../goods/current-cards.server";
import { Panels } from "../panel/panels";
import { ProductGrid } from "../goods/product-card";
import { hasSeason, seasonSpans } from "./season";

const PRODUCTS_SHOWN = 12;

export const handle = SHARED;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(new URL(request.url).pathname);
  const slug = knownSlug(params.slug);
  const [sentra, goods] = await Promise.all([
    readSentra(locale, slug),
    readCatalogue(locale, { sentra: slug, sort: "newest", limit: PRODUCTS_SHOWN, ...NO_FACETS }),
  ]);
  return { sentra, cards: await readCurrentCards(locale, goods.cards), count: goods.count };
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => {
    const sentra = args.loaderData?.sentra;
    return sentra
      ? {
          title: `${t("sentra:page.title", { name: sentra.name })}, ${regencyAndProvince(sentra.area)}`,
          description: sentra.summary,
        }
      : { title: t("sentra:list.title"), index: false };
  });

export default function SentraPage() {
  const { t, path, locale } = usePage();
  const { sentra, cards, count } = useLoaderData<typeof loader>();
  const season = hasSeason(sentra.season_months)
    ? seasonSpans(sentra.season_months).map(([from, to]) =>
        from === to ? monthName(from, locale) : `${monthName(from, locale)}–${monthName(to, locale)}`,
      )
    : [];
  const facts: [string, string][] = [
    [t("sentra:page.place"), wholePlace(sentra.area)],
    [t("sentra:page.commodity"), t(`common:commodity.${sentra.commodity}`)],
    ...(sentra.workshop_count === null
      ? []
      : [[t("sentra:page.workshops"), formatNumber(sentra.workshop_count, locale)] as [string, string]]),
    ...(season.length > 0 ? [[t("sentra:page.season"), season.join(", ")] as [string, string]] : []),
    [t("sentra:page.products"), formatNumber(count, locale)],
  ];
  return (
    <>
      <PlaceCover url={sentra.band_url} />
      <div className="container">
        <Breadcrumb
          trail={[{ label: t("sentra:list.title"), href: path("sentraList") }, { label: sentra.name }]}
        />
        <header className="page-head">
          <h1>{t("sentra:page.title", { name: sentra.name })}</h1>
          <p className="provenance">{regencyAndProvince(sentra.area)}</p>
          <p className="lead">{sentra.summary}</p>
        </header>
        <div className="two-columns">
          <section className="prose" aria-labelledby="story">
            <h2 id="story">{t("sentra:page.story")}</h2>
            {sentra.story.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            <p className="small muted">{t("sentra:page.source", { source: sentra.source })}</p>
          </section>
          <section className="card card--padded" aria-labelledby="facts">
            <h2 id="facts" className="box-title">
              {t("sentra:page.facts")}
            </h2>
            <dl className="facts">
              {facts.map(([name, value]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>{value}</dd>
                </div>
              ))}
            </dl>
          </section>
        </div>
        {sentra.cooperatives.length > 0 ? (
          <section className="section" aria-labelledby="cooperatives">
            <h2 id="cooperatives" className="section__head">
              {t("sentra:page.cooperatives")}
            </h2>
            <CooperativeGrid cooperatives={sentra.cooperatives} />
          </section>
        ) : null}
        <Panels panels={sentra.panels} />
        <section className="section" aria-labelledby="products">
          <div className="section__head">
            <h2 id="products">{t("sentra:page.productsHeading")}</h2>
            {count > cards.length ? (
              <a href={path("catalogue", {}, { sentra: sentra.slug })}>{t("sentra:page.allProducts")}</a>
            ) : null}
          </div>
          {cards.length > 0 ? <ProductGrid cards={cards} /> : <p>{t("sentra:page.noProducts")}</p>}
        </section>
      </div>
    </>
  );
}
