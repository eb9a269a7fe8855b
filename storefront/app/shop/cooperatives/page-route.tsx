import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { NO_FACETS, readCatalogue, readCooperative } from "~/backend/browse.server";
import { regencyAndProvince } from "~/format/area";
import { knownSlug } from "~/http/known-slug";
import { localeOf } from "~/i18n/locale";
import { SHARED } from "~/page/hydration";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { Breadcrumb } from "~/ui/breadcrumb";
import { PlaceCover } from "~/ui/place-cover";
import { readCurrentCards } from "../goods/current-cards.server";
import { Panels } from "../panel/panels";
import { ProductGrid } from "../goods/product-card";
import { CooperativeFacts } from "./cooperative-facts";
import { MemberTable } from "./member-table";

const PRODUCTS_SHOWN = 12;

export const handle = SHARED;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const locale = localeOf(new URL(request.url).pathname);
  const slug = knownSlug(params.slug);
  const [cooperative, goods] = await Promise.all([
    readCooperative(locale, slug),
    readCatalogue(locale, { cooperative: slug, sort: "newest", limit: PRODUCTS_SHOWN, ...NO_FACETS }),
  ]);
  return { cooperative, cards: await readCurrentCards(locale, goods.cards), count: goods.count };
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => {
    const cooperative = args.loaderData?.cooperative;
    return cooperative
      ? {
          title: `${cooperative.legal_name}, ${regencyAndProvince(cooperative.area)}`,
          description: cooperative.about.split("\n")[0],
        }
      : { title: t("sentra:cooperatives.title"), index: false };
  });

export default function CooperativePage() {
  const { t, path } = usePage();
  const { cooperative, cards, count } = useLoaderData<typeof loader>();
  return (
    <>
      <PlaceCover url={cooperative.band_url} />
      <div className="container">
        <Breadcrumb
          trail={[
            { label: t("sentra:cooperatives.title"), href: path("cooperativeList") },
            { label: cooperative.legal_name },
          ]}
        />
        <header className="page-head">
          <h1>{cooperative.legal_name}</h1>
          <p className="provenance">
            <a href={path("sentra", { slug: cooperative.sentra_slug })}>
              {t("sentra:page.title", { name: cooperative.sentra_name })}
            </a>
            , {regencyAndProvince(cooperative.area)}
          </p>
        </header>
        <div className="two-columns">
          <section className="prose" aria-labelledby="about">
            <h2 id="about">{t("sentra:cooperative.about")}</h2>
            {cooperative.about.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          </section>
          <CooperativeFacts cooperative={cooperative} />
        </div>
        <section className="section" aria-labelledby="products">
          <div className="section__head">
            <h2 id="products">{t("sentra:cooperative.products")}</h2>
            {count > cards.length ? (
              <a href={path("catalogue", {}, { cooperative: cooperative.slug })}>
                {t("sentra:cooperative.allProducts")}
              </a>
            ) : null}
          </div>
          {cards.length > 0 ? <ProductGrid cards={cards} /> : <p>{t("sentra:cooperative.noProducts")}</p>}
        </section>
        <Panels panels={cooperative.panels} />
        <MemberTable members={cooperative.members} />
      </div>
    </>
  );
}
