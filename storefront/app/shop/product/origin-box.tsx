import type { SentraCard } from "@pasar-sentra/wire/directory";
import { regencyAndProvince } from "~/format/area";
import { formatNumber } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Band } from "~/ui/band";

/** Where it comes from. */
export function OriginBox({ sentra }: { sentra: SentraCard }) {
  const { t, path, locale } = usePage();
  return (
    <section className="card" aria-labelledby="origin">
      <Band url={sentra.band_url} shape="cover" />
      <div className="card--padded stack">
        <h2 id="origin" className="box-title">
          {t("product:origin.heading")}
        </h2>
        <div>
          <h3>{sentra.name}</h3>
          <p className="provenance small">{regencyAndProvince(sentra.area)}</p>
        </div>
        <p className="small">{sentra.summary}</p>
        {sentra.workshop_count ? (
          <p className="small muted">
            {t("product:origin.workshops", {
              count: sentra.workshop_count,
              number: formatNumber(sentra.workshop_count, locale),
            })}
          </p>
        ) : null}
        <p>
          <a className="card__link card__link--plain" href={path("sentra", { slug: sentra.slug })}>
            {t("product:origin.visit")}
          </a>
        </p>
      </div>
    </section>
  );
}
