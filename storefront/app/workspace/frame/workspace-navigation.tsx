import { Link } from "react-router";
import { usePage } from "~/page/page-context";
import { Icon } from "~/ui/icon";
import { useWorkspace } from "../workspace";
import type { NavigationEntry } from "../workspace-feature";
import { moreNavigationFor, navigationFor, thumbNavigationFor } from "./navigation";

/** At the lower edge of a phone, under the thumb. */
export function ThumbNavigation({ role }: { role: string }) {
  const { t } = usePage();
  const { features, words } = useWorkspace();
  return (
    <nav className="thumb-navigation" aria-label={t(words.menu)}>
      <NavigationList items={thumbNavigationFor(features, role)} hidden={moreNavigationFor(features, role)} />
    </nav>
  );
}

/** Beside the page where there is room. */
export function SideNavigation({ role }: { role: string }) {
  const { t } = usePage();
  const { features, words } = useWorkspace();
  return (
    <nav className="side-navigation" aria-label={t(words.menu)}>
      <NavigationList items={navigationFor(features, role)} hidden={[]} />
    </nav>
  );
}

/** @param hidden pages that belong to the entry "more" */
function NavigationList({ items, hidden }: { items: NavigationEntry[]; hidden: NavigationEntry[] }) {
  const { t, path, pathname } = usePage();
  const { home, more } = useWorkspace();
  const isHere = ({ page }: NavigationEntry) =>
    pathname === path(page) || (page !== home && pathname.startsWith(`${path(page)}/`));
  return (
    <ul>
      {items.map((item) => {
        const isOpen = isHere(item) || (item.page === more && hidden.some(isHere));
        return (
          <li key={item.page}>
            <Link to={path(item.page)} aria-current={isOpen ? "page" : undefined}>
              <Icon name={item.icon} />
              <span>{t(item.label)}</span>
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
