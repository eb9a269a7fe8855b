import { formatNumber } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { ButtonLink } from "~/ui/button";

interface HeroProps {
  /** Counted from the shop itself. */
  figures: { sentra: number; products: number; workshops: number | null };
}

/** What this place is, in one sentence and three counted figures. */
export function Hero({ figures }: HeroProps) {
  const { t, path, locale } = usePage();
  const counted = (["sentra", "products", "workshops"] as const).flatMap((name) => {
    const count = figures[name];
    return count ? [{ name, count }] : [];
  });
  return (
    <section className="hero">
      <div className="container hero__grid">
        <div className="hero__text">
          <h1>{t("home:hero.heading")}</h1>
          <p className="lead">{t("home:hero.body")}</p>
          <div className="button-row">
            <ButtonLink href={path("sentraList")}>{t("home:hero.toSentra")}</ButtonLink>
            <ButtonLink href={path("catalogue")} look="secondary">
              {t("home:hero.toCatalogue")}
            </ButtonLink>
          </div>
          {counted.length > 0 ? (
            <dl className="figures" aria-label={t("home:figures.label")}>
              {counted.map(({ name, count }) => (
                <div key={name}>
                  <dt>{t(`home:figures.${name}`, { count })}</dt>
                  <dd>{formatNumber(count, locale)}</dd>
                </div>
              ))}
            </dl>
          ) : null}
        </div>
        <div className="hero__art">
          <img src="/hero.svg" alt="" width={1200} height={900} {...{ fetchpriority: "high" }} />
        </div>
      </div>
    </section>
  );
}
