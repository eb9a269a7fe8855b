import type { ProductPage } from "@pasar-sentra/wire/catalogue";
import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { formatNumber, formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { EmptyState } from "~/ui/empty-state";
import { Notice } from "~/ui/notice";
import { Picture } from "~/ui/picture";
import { producerOf } from "../producer-page.server";
import { Badges } from "~/shop/goods/badges";
import { Panels } from "~/shop/panel/panels";
import { PageHead } from "~/workspace/ui/page-head";
import { RecordTable } from "~/workspace/ui/record-table";

export const meta: MetaFunction = (args) =>
  pageMeta(args, (t) => ({ title: t("listings:preview.title"), index: false }));

export async function loader(args: LoaderFunctionArgs) {
  const { call } = producerOf(args);
  const id = args.params.id as string;
  const { product } = await call<{ product: ProductPage | null }>("GET", `/producer/listings/${id}/preview`);
  return { id, product };
}

/** The listing with the words, pictures and figures that shoppers will see. */
export default function PreviewListing() {
  const { t, path } = usePage();
  const { id, product } = useLoaderData<typeof loader>();
  const back = { to: path("producerListing", { id }), label: t("listings:edit.back") };
  if (!product) {
    return (
      <>
        <PageHead title={t("listings:preview.title")} back={back} />
        <EmptyState title={t("listings:preview.nothing")}>
          <p>{t("listings:preview.nothingBody")}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead title={product.title} lead={product.subtitle} back={back} />
      <Notice tone="info">{t("listings:preview.note")}</Notice>
      <Gallery product={product} />
      <Offer product={product} />
      <p className="listing-preview__text">{product.description}</p>
      {product.material ? <p>{t("listings:preview.material", { material: product.material })}</p> : null}
      {product.certificates.length > 0 ? (
        <ul>
          {product.certificates.map(({ type, number }) => (
            <li key={`${type} ${number}`}>{t("listings:preview.certificate", { type, number })}</li>
          ))}
        </ul>
      ) : null}
      <Badges badges={product.badges} />
      <Panels panels={product.panels} />
      <p>
        {t("listings:preview.seller", { name: product.cooperative.legal_name, sentra: product.sentra.name })}
      </p>
    </>
  );
}

function Gallery({ product }: { product: ProductPage }) {
  if (product.pictures.length === 0) return <Picture picture={null} sizes="100vw" />;
  return (
    <ul className="listing-gallery">
      {product.pictures.map((picture) => (
        <li key={picture.id}>
          <Picture picture={picture} sizes="(min-width: 60rem) 20rem, 80vw" />
        </li>
      ))}
    </ul>
  );
}

function Offer({ product }: { product: ProductPage }) {
  const { t, locale } = usePage();
  return (
    <RecordTable
      caption={t("listings:form.variants")}
      rows={product.variants}
      keyOf={({ id }) => id}
      columns={[
        { label: t("listings:preview.variant"), cell: ({ title }) => title },
        {
          label: t("listings:preview.price"),
          isNumber: true,
          cell: ({ tiers }) => (
            <ul className="price-steps">
              {tiers.map(({ min_quantity, unit_price }) => (
                <li key={min_quantity}>
                  {t("listings:change.tier", {
                    from: formatNumber(min_quantity, locale),
                    price: formatRupiah(unit_price, locale),
                  })}
                </li>
              ))}
            </ul>
          ),
        },
        {
          label: t("listings:preview.stock"),
          isNumber: true,
          cell: ({ available }) =>
            available === null ? t("listings:list.madeToOrder") : formatNumber(available, locale),
        },
      ]}
    />
  );
}
