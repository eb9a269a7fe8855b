import { Link, type MetaFunction } from "react-router";
import { usePage } from "~/page/page-context";
import { inLanguage } from "~/paths";
import { pageMeta } from "~/seo/page-meta";
import { Icon } from "~/ui/icon";
import { moreNavigationFor } from "~/workspace/frame/navigation";
import { PRODUCER_FEATURES } from "../features";
import { useFrame } from "~/workspace/frame/workspace-frame";
import { PageHead } from "~/workspace/ui/page-head";

export const meta: MetaFunction = (args) =>
  pageMeta(args, (t) => ({ title: t("producer:more.title"), index: false }));

/** What the bar under the thumb has no room for. */
export default function More() {
  const { t, path, locale } = usePage();
  const frame = useFrame();
  const other = locale === "id" ? "en" : "id";
  return (
    <>
      <PageHead title={t("producer:more.title")} />
      <ul className="link-list">
        {moreNavigationFor(PRODUCER_FEATURES, frame?.sees_as ?? "member").map(({ page, label, icon }) => (
          <li key={page}>
            <Link to={path(page)}>
              <Icon name={icon} />
              {t(label)}
            </Link>
          </li>
        ))}
        {frame && frame.workplaces > 1 ? (
          <li>
            <a href={path("producerChoose")}>
              <Icon name="place" />
              {t("producer:choose.title")}
            </a>
          </li>
        ) : null}
        <li>
          <a href={inLanguage(path("producerToday"), other)} hrefLang={other} lang={other}>
            <Icon name="chat" />
            {t(`common:language.${other}`)}
          </a>
        </li>
        <li>
          <a href={path("home")}>
            <Icon name="basket" />
            {t("producer:nav.shop")}
          </a>
        </li>
        <li>
          <a href={path("producerLogout")}>
            <Icon name="close" />
            {t("producer:nav.logout")}
          </a>
        </li>
      </ul>
    </>
  );
}
