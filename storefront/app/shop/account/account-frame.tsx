import type { ReactNode } from "react";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";

const SECTIONS = [
  ["account", "overview"],
  ["accountOrders", "orders"],
  ["accountAddresses", "addresses"],
  ["accountProfile", "profile"],
] as const;

/** The account's sections beside the one that is open. */
export function AccountFrame({ title, children }: { title: string; children: ReactNode }) {
  const { t, path, pathname } = usePage();
  return (
    <div className="container account">
      <nav className="account__nav" aria-label={t("account:nav.label")}>
        <ul className="plain-list">
          {SECTIONS.map(([page, name]) => (
            <li key={page}>
              <a href={path(page)} aria-current={isHere(path(page), pathname, page) ? "page" : undefined}>
                {t(`account:nav.${name}`)}
              </a>
            </li>
          ))}
        </ul>
        <form method="post" action={path("logout")}>
          <Button look="quiet">{t("account:logout.submit")}</Button>
        </form>
      </nav>
      <div className="account__body">
        <h1>{title}</h1>
        {children}
      </div>
    </div>
  );
}

/** A section is also open on the pages below it; the overview only on its own. */
function isHere(href: string, pathname: string, page: string): boolean {
  return pathname === href || (page !== "account" && pathname.startsWith(`${href}/`));
}
