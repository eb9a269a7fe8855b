import { type LoaderFunctionArgs, type MetaFunction, useLoaderData } from "react-router";
import { readSentraList } from "~/backend/browse.server";
import { localeOf } from "~/i18n/locale";
import { SHARED } from "~/page/hydration";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { Breadcrumb } from "~/ui/breadcrumb";
import { EmptyState } from "~/ui/empty-state";
import { byProvince } from "./by-province";
import { SentraGrid } from "./sentra-card";
import { SentraMap } from "./sentra-map";

/** Columns that a province takes at most; see `.province-group--4`. */
const WIDEST_GROUP = 4;

export const handle = SHARED;

export async function loader({ request }: LoaderFunctionArgs) {
  return { provinces: byProvince(await readSentraList(localeOf(new URL(request.url).pathname))) };
}

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, (t) => ({ title: t("sentra:list.heading"), description: t("sentra:list.description") }));

export default function SentraList() {
  const { t } = usePage();
  const { provinces } = useLoaderData<typeof loader>();
  return (
    <div className="container">
      <Breadcrumb trail={[{ label: t("sentra:list.title") }]} />
      <header className="page-head">
        <h1>{t("sentra:list.heading")}</h1>
        <p className="lead">{t("sentra:list.intro")}</p>
      </header>
      {provinces.length === 0 ? <EmptyState title={t("sentra:list.empty")} /> : null}
      {provinces.length > 0 ? <SentraMap provinces={provinces} /> : null}
      {provinces.length > 1 ? (
        <nav aria-label={t("sentra:list.regions")}>
          <ul className="chip-list">
            {provinces.map(({ code, name, sentra }) => (
              <li key={code}>
                <a className="chip" href={`#province-${code}`}>
                  {name}
                  <span className="chip__count">{sentra.length}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      <div className="province-groups">
        {provinces.map(({ code, name, sentra }) => (
          <section
            className={`province-group province-group--${Math.min(sentra.length, WIDEST_GROUP)}`}
            key={code}
            aria-labelledby={`province-${code}`}
          >
            <h2 className="section__head" id={`province-${code}`}>
              {name}
            </h2>
            <SentraGrid sentra={sentra} />
          </section>
        ))}
      </div>
    </div>
  );
}
