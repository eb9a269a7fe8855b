import { Outlet } from "react-router";
import { usePage } from "~/page/page-context";
import { inLanguage } from "~/paths";
import { Mark } from "~/ui/mark";
import { Notice } from "~/ui/notice";
import styles from "~/styles/producer.css?url";

export { personalHeaders as headers } from "~/session/shopper.server";

export const links = () => [{ rel: "stylesheet", href: styles }];

/** Around the pages before the workspace: light documents, since a first log-in often happens on a slow line. */
export default function DoorLayout() {
  const { t, path, notice, locale, pathname, search } = usePage();
  const other = locale === "id" ? "en" : "id";
  return (
    <div className="door">
      <a className="skip-link" href="#content">
        {t("common:skip")}
      </a>
      <header className="door__header">
        <a className="door__brand" href={path("home")}>
          <Mark />
          <span>{t("common:brand")}</span>
        </a>
        <a href={`${inLanguage(pathname, other)}${search}`} hrefLang={other} lang={other}>
          {t(`common:language.${other}`)}
        </a>
      </header>
      <main id="content" className="door__main" tabIndex={-1}>
        {notice ? <Notice tone={notice.tone}>{notice.text}</Notice> : null}
        <Outlet />
      </main>
    </div>
  );
}
