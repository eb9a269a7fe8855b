import type { CooperativeCard as Card } from "@pasar-sentra/wire/directory";
import { regencyAndProvince } from "~/format/area";
import { formatNumber } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Band } from "~/ui/band";

/** A seller in a list. */
export function CooperativeCard({ cooperative }: { cooperative: Card }) {
  const { t, path, locale } = usePage();
  const { member_count: members, product_count: products } = cooperative;
  return (
    <article className="card cooperative-card">
      <Band url={cooperative.band_url} />
      <div className="card--padded">
        <h3>
          <a className="card__link" href={path("cooperative", { slug: cooperative.slug })}>
            {cooperative.legal_name}
          </a>
        </h3>
        <p className="provenance small">
          {cooperative.sentra_name}, {regencyAndProvince(cooperative.area)}
        </p>
        <p className="small muted">
          {t("sentra:cooperatives.members", { count: members, number: formatNumber(members, locale) })} ·{" "}
          {t("sentra:card.products", { count: products, number: formatNumber(products, locale) })}
        </p>
      </div>
    </article>
  );
}

export function CooperativeGrid({ cooperatives }: { cooperatives: Card[] }) {
  return (
    <ul className="card-grid card-grid--wide">
      {cooperatives.map((one) => (
        <li key={one.slug}>
          <CooperativeCard cooperative={one} />
        </li>
      ))}
    </ul>
  );
}
