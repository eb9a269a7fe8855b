import { usePage } from "~/page/page-context";
import { Icon } from "~/ui/icon";
import { Mark } from "~/ui/mark";
import { SearchBox } from "../search/search-box";

/** Mark, search, the ways into the shop. On phones the links fold into a menu that needs no script. */
export function SiteHeader() {
  const { t, path, cartCount, isLoggedIn } = usePage();
  const links = [
    { href: path("catalogue"), label: t("common:nav.catalogue") },
    { href: path("sentraList"), label: t("common:nav.sentra") },
    { href: path("cooperativeList"), label: t("common:nav.cooperatives") },
    isLoggedIn
      ? { href: path("account"), label: t("common:nav.account") }
      : { href: path("login"), label: t("common:nav.login") },
  ];
  return (
    <header className="site-header">
      <div className="container site-header__row">
        <a className="site-header__brand" href={path("home")}>
          <Mark />
          <span>{t("common:brand")}</span>
        </a>
        <SearchBox />
        <nav className="site-header__nav" aria-label={t("common:nav.main")}>
          {links.map((link) => (
            <NavLink key={link.href} {...link} />
          ))}
        </nav>
        <a className="site-header__cart" href={path("cart")}>
          <Icon name="basket" />
          <span className="site-header__cart-label">{t("common:nav.cart")}</span>
          {cartCount > 0 ? (
            <span className="site-header__count">
              <span className="visually-hidden">{t("common:nav.cartCount", { count: cartCount })}</span>
              <span aria-hidden="true">{cartCount > 99 ? "99+" : cartCount}</span>
            </span>
          ) : null}
        </a>
        <details className="site-header__menu" data-enhance="disclosure">
          <summary>
            <Icon name="menu" />
            <span className="visually-hidden">{t("common:nav.menu")}</span>
          </summary>
          <nav aria-label={t("common:nav.menu")}>
            {links.map((link) => (
              <NavLink key={link.href} {...link} />
            ))}
          </nav>
        </details>
      </div>
    </header>
  );
}

function NavLink({ href, label }: { href: string; label: string }) {
  const { pathname } = usePage();
  const isHere = pathname === href || pathname.startsWith(`${href}/`);
  return (
    <a href={href} aria-current={isHere ? "page" : undefined}>
      {label}
    </a>
  );
}
