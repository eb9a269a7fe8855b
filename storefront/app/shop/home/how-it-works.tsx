import { usePage } from "~/page/page-context";

const STEPS = ["one", "two", "three"] as const;

/** Three things that are different here. */
export function HowItWorks() {
  const { t } = usePage();
  return (
    <section className="section" aria-labelledby="how">
      <h2 id="how">{t("home:how.heading")}</h2>
      <ol className="how">
        {STEPS.map((step) => (
          <li key={step}>
            <h3>{t(`home:how.${step}.title`)}</h3>
            <p className="muted">{t(`home:how.${step}.body`)}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
