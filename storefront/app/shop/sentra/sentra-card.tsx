import type { SentraCard as Card } from "@pasar-sentra/wire/directory";
import { regencyAndProvince } from "~/format/area";
import { formatNumber } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Band } from "~/ui/band";

/** A place: its textile, its name, what it makes. */
export function SentraCard({ sentra }: { sentra: Card }) {
  const { t, path, locale } = usePage();
  const facts = [
    t(`common:commodity.${sentra.commodity}`),
    sentra.workshop_count === null
      ? null
      : t("sentra:card.workshops", {
          count: sentra.workshop_count,
          number: formatNumber(sentra.workshop_count, locale),
        }),
    t("sentra:card.products", {
      count: sentra.product_count,
      number: formatNumber(sentra.product_count, locale),
    }),
  ];
  return (
    <article className="card sentra-card">
      <Band url={sentra.band_url} shape="cover" />
      <div className="sentra-card__text">
        <h3>
          <a className="card__link" href={path("sentra", { slug: sentra.slug })}>
            {sentra.name}
          </a>
        </h3>
        <p className="provenance small">{regencyAndProvince(sentra.area)}</p>
        <p className="small">{sentra.summary}</p>
        <p className="small muted sentra-card__facts">{facts.filter(Boolean).join(" · ")}</p>
      </div>
    </article>
  );
}

export function SentraGrid({ sentra }: { sentra: Card[] }) {
  return (
    <ul className="card-grid">
      {sentra.map((one) => (
        <li key={one.slug}>
          <SentraCard sentra={one} />
        </li>
      ))}
    </ul>
  );
}
