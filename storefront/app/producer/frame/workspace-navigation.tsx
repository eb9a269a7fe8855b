import { Link } from "react-router";
import { usePage } from "~/page/page-context";
import { Icon } from "~/ui/icon";
import type { StaffRole } from "../staff-role";
import { moreNavigationFor, navigationFor, type NavigationItem, thumbNavigationFor } from "./navigation";

/** At the lower edge of a phone, under the thumb. */
export function ThumbNavigation({ role }: { role: StaffRole }) {
  const { t } = usePage();
  return (
    <nav className="thumb-navigation" aria-label={t("producer:nav.label")}>
      <NavigationList items={thumbNavigationFor(role)} hidden={moreNavigationFor(role)} />
    </nav>
  );
}

/** Beside the page where there is room. */
export function SideNavigation({ role }: { role: StaffRole }) {
  const { t } = usePage();
  return (
    <nav className="side-navigation" aria-label={t("producer:nav.label")}>
      <NavigationList items={navigationFor(role)} hidden={[]} />
    </nav>
  );
}

/** @param hidden pages that belong to the entry "more" */
function NavigationList({ items, hidden }: { items: NavigationItem[]; hidden: NavigationItem[] }) {
  const { t, path, pathname } = usePage();
  const isHere = ({ page }: NavigationItem) =>
    pathname === path(page) || (page !== "producerToday" && pathname.startsWith(`${path(page)}/`));
  return (
    <ul>
      {items.map((item) => {
        const isOpen = isHere(item) || (item.page === "producerMore" && hidden.some(isHere));
        return (
          <li key={item.page}>
            <Link to={path(item.page)} aria-current={isOpen ? "page" : undefined}>
              <Icon name={item.icon} />
              <span>{t(`producer:nav.${item.label}`)}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
