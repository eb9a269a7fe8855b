import { data, type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { BackendError } from "~/backend/backend-error";
import { readOffers, readProduct, readPromise } from "~/backend/browse.server";
import { shortRegency } from "~/format/area";
import { unitName } from "~/format/quantity";
import { formatRupiah } from "~/format/rupiah";
import { knownSlug } from "~/http/known-slug";
import { type Locale, localeOf } from "~/i18n/locale";
import { SHARED } from "~/page/hydration";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { Breadcrumb } from "~/ui/breadcrumb";
import { Panels } from "../panel/panels";
import { Badges } from "../goods/badges";
import { ProductGrid } from "../goods/product-card";
import { Certificates } from "./certificates";
import {
  canBeBought,
  chosenVariant,
  orderableQuantity,
  QUANTITY_PARAMETER,
  smallestQuantity,
  VARIANT_PARAMETER,
} from "./chosen-variant";
import { type OfferedProduct, type OfferedVariant, withOffers } from "./current-offers";
import { Gallery } from "./gallery";
import { Offer } from "./offer";
import { OriginBox } from "./origin-box";
import { productData } from "./product-data";
import { SellerBox } from "./seller-box";

const MOST_RELATED = 4;

export const handle = SHARED;

export async function loader({ request, params }: LoaderFunctionArgs) {
  const url = new URL(request.url);
  const locale = localeOf(url.pathname);
  const product = await readOffered(locale, knownSlug(params.handle));
  const variant = chosenVariant(product.variants, url.searchParams.get(VARIANT_PARAMETER));
  const wished = Number.parseInt(url.searchParams.get(QUANTITY_PARAMETER) ?? "", 10);
  const quantity = variant ? orderableQuantity(variant, Number.isNaN(wished) ? 1 : wished) : 0;
  return {
    product,
    variant: variant ?? null,
    quantity,
    readyOn: variant ? await readyOn(locale, product, variant, quantity) : null,
  };
}

/** The offers know the date of the smallest quantity; a larger one is asked for. */
async function readyOn(
  locale: Locale,
  product: OfferedProduct,
  variant: OfferedVariant,
  quantity: number,
): Promise<string | null> {
  if (quantity <= smallestQuantity(variant) || !canBeBought(variant)) return variant.earliest_ship_date;
  try {
    return (await readPromise(locale, product, variant.id, quantity)).ready_on;
  } catch (error) {
    if (error instanceof BackendError && [404, 503].includes(error.status)) return null;
    throw error;
  }
}

/**
 * The page with what holds at this moment, and the cards below it. It does without the offers when only they can't be
 * had. @throws the 404 page when none of its variants is offered: it was withdrawn, and the index does not know yet
 */
async function readOffered(locale: Locale, handle: string): Promise<OfferedProduct> {
  const product = await readProduct(locale, handle);
  const related = product.related.slice(0, MOST_RELATED);
  const offers = await readOffers(locale, {
    variantIds: [
      ...product.variants.map(({ id }) => id),
      ...related.flatMap(({ variant_id }) => variant_id ?? []),
    ],
    handles: [product.handle, ...related.map((card) => card.handle)],
  }).catch((error: unknown) => {
    if (error instanceof BackendError && error.status === 503) return null;
    throw error;
  });
  if (offers && !offers.offers.some(({ product_id }) => product_id === product.id)) {
    throw data({ code: "no_such_page" }, { status: 404 });
  }
  return withOffers({ ...product, related }, offers);
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => {
    const product = args.loaderData?.product;
    const variant = args.loaderData?.variant;
    if (!product) {
      return { title: t("errors:notFound.title"), index: false };
    }
    const locale = localeOf(args.location.pathname);
    const price = formatRupiah(variant?.tiers[0]?.unit_price ?? 0, locale);
    const regency = shortRegency(product.cooperative.area.path[1]?.name ?? "");
    const unit = variant ? unitName(variant.supply_terms.unit, 1, t) : "";
    const lead = product.subtitle ? `${product.subtitle}. ` : "";
    return {
      title: product.title,
      description:
        lead +
        t("product:description", { title: product.title, sentra: product.sentra.name, regency, price, unit }),
      image: product.pictures[0]?.sources.filter((source) => source.format === "jpeg").at(-1)?.url,
      structuredData: productData(product),
    };
  });

export default function ProductPage() {
  const { t, path } = usePage();
  const { product, variant, quantity, readyOn: day } = useLoaderData<typeof loader>();
  const regency = shortRegency(product.cooperative.area.path[1]?.name ?? "");
  return (
    <div className="container product">
      <Breadcrumb
        trail={[
          { label: t("common:nav.catalogue"), href: path("catalogue") },
          {
            label: t(`common:commodity.${product.commodity}`),
            href: path("catalogue", {}, { commodity: product.commodity }),
          },
          { label: product.title },
        ]}
      />
      <div className="product__top">
        <Gallery pictures={product.pictures} title={product.title} />
        <div className="product__offer">
          <h1>{product.title}</h1>
          {product.subtitle ? <p className="lead">{product.subtitle}</p> : null}
          <p className="provenance">
            <a href={path("cooperative", { slug: product.cooperative.slug })}>
              {t("product:madeBy", { cooperative: product.cooperative.legal_name, regency })}
            </a>
          </p>
          <Badges badges={product.badges} />
          {variant ? <Offer product={product} variant={variant} quantity={quantity} readyOn={day} /> : null}
        </div>
      </div>
      <div className="product__more">
        <div className="product__words">
          <section aria-labelledby="about-product">
            <h2 id="about-product">{t("product:about")}</h2>
            {product.description.split(/\n{2,}/).map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {product.material ? (
              <p>
                <strong>{t("product:terms.material")}:</strong> {product.material}
              </p>
            ) : null}
            <Certificates certificates={product.certificates} />
          </section>
          <Panels panels={product.panels} />
        </div>
        <div className="stack">
          <SellerBox product={product} />
          <OriginBox sentra={product.sentra} />
        </div>
      </div>
      {product.related.length > 0 ? (
        <section className="section" aria-labelledby="related">
          <h2 id="related" className="section__head">
            {t("product:related")}
          </h2>
          <ProductGrid cards={product.related} />
        </section>
      ) : null}
    </div>
  );
}
