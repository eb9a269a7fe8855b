import { usePage } from "~/page/page-context";
import { inLanguage } from "~/paths";
import { THEMES } from "~/page/theme";
import { Mark } from "~/ui/mark";

/** Who we are, where the area data comes from, language and theme. */
export function SiteFooter() {
  const { t, path } = usePage();
  return (
    <footer className="site-footer">
      <div className="container site-footer__grid">
        <div className="site-footer__about">
          <p className="site-footer__brand">
            <Mark /> {t("common:brand")}
          </p>
          <p>{t("common:footer.about")}</p>
        </div>
        <nav aria-label={t("common:footer.browse")}>
          <p className="site-footer__heading">{t("common:footer.browse")}</p>
          <ul className="plain-list">
            <li>
              <a href={path("catalogue")}>{t("common:nav.catalogue")}</a>
            </li>
            <li>
              <a href={path("sentraList")}>{t("common:nav.sentra")}</a>
            </li>
            <li>
              <a href={path("cooperativeList")}>{t("common:nav.cooperatives")}</a>
            </li>
            <li>
              <a href={path("cart")}>{t("common:nav.cart")}</a>
            </li>
          </ul>
        </nav>
        <nav aria-label={t("common:footer.producers")}>
          <p className="site-footer__heading">{t("common:footer.producers")}</p>
          <ul className="plain-list">
            <li>
              <a href={path("joinStart")}>{t("common:footer.join")}</a>
            </li>
            <li>
              <a href={path("producerToday")}>{t("common:footer.workspace")}</a>
            </li>
          </ul>
        </nav>
        <div className="site-footer__settings">
          <LanguageSwitch />
          <ThemeSwitch />
        </div>
      </div>
      <div className="container site-footer__legal">
        <p>
          {t("common:footer.areaData")}{" "}
          <a href="https://opendatacommons.org/licenses/odbl/1-0/" rel="license external">
            ODbL 1.0
          </a>
          .
        </p>
      </div>
    </footer>
  );
}

function LanguageSwitch() {
  const { t, locale, pathname, search } = usePage();
  const other = locale === "id" ? "en" : "id";
  return (
    <div className="site-footer__switch">
      <span className="site-footer__heading" id="language-heading">
        {t("common:language.label")}
      </span>
      <ul className="choice-list" aria-labelledby="language-heading">
        {(["id", "en"] as const).map((language) => (
          <li key={language}>
            {language === other ? (
              <a href={`${inLanguage(pathname, language)}${search}`} hrefLang={language} lang={language}>
                {t(`common:language.${language}`)}
              </a>
            ) : (
              <span aria-current="true">{t(`common:language.${language}`)}</span>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ThemeSwitch() {
  const { t, theme, path, pathname, search } = usePage();
  return (
    <form className="site-footer__switch" method="post" action={path("theme")} data-enhance="theme">
      <input type="hidden" name="return_to" value={`${pathname}${search}`} />
      <span className="site-footer__heading" id="theme-heading">
        {t("common:theme.label")}
      </span>
      <ul className="choice-list" aria-labelledby="theme-heading">
        {THEMES.map((choice) => (
          <li key={choice}>
            <button type="submit" name="theme" value={choice} aria-pressed={choice === theme}>
              {t(`common:theme.${choice}`)}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
