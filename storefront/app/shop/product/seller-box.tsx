import type { ProductPage } from "@pasar-sentra/wire/catalogue";
import { regencyAndProvince } from "~/format/area";
import { formatNumber, formatRupiah } from "~/format/rupiah";
import { whatsappLink } from "~/format/whatsapp";
import { usePage } from "~/page/page-context";
import { ButtonLink } from "~/ui/button";
import { Icon } from "~/ui/icon";

/** Who sells it, and how to ask them. */
export function SellerBox({ product }: { product: ProductPage }) {
  const { t, path, locale, publicUrl, pathname } = usePage();
  const { cooperative } = product;
  const question = t("product:seller.chatText", {
    cooperative: cooperative.legal_name,
    product: product.title,
    url: `${publicUrl}${pathname}`,
  });
  return (
    <section className="card card--padded stack" aria-labelledby="seller">
      <h2 id="seller" className="box-title">
        {t("product:seller.heading")}
      </h2>
      <div>
        <h3>
          <a href={path("cooperative", { slug: cooperative.slug })}>{cooperative.legal_name}</a>
        </h3>
        <p className="provenance small">{regencyAndProvince(cooperative.area)}</p>
      </div>
      <ul className="plain-list small muted">
        <li>
          {t("product:seller.members", {
            count: cooperative.member_count,
            number: formatNumber(cooperative.member_count, locale),
          })}
        </li>
        {cooperative.minimum_order > 0 ? (
          <li>{t("product:seller.minimum", { price: formatRupiah(cooperative.minimum_order, locale) })}</li>
        ) : null}
        {cooperative.is_pkp ? <li>{t("product:seller.pkp")}</li> : null}
      </ul>
      <ButtonLink
        look="secondary"
        href={whatsappLink(cooperative.whatsapp, question)}
        target="_blank"
        rel="noreferrer"
      >
        <Icon name="chat" />
        {t("product:seller.chat")}
      </ButtonLink>
    </section>
  );
}
