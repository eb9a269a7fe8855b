import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { usePage } from "~/page/page-context";
import { formatNumber } from "~/format/rupiah";

export interface Tab {
  to: string;
  label: string;
  /** How many things wait there; shown when it is known. */
  count?: number;
  isOpen: boolean;
}

/** Parts of a list, each with an address of its own, what is due first. */
export function Tabs({ label, tabs }: { label: string; tabs: Tab[] }) {
  const { locale } = usePage();
  const bar = useRef<HTMLElement>(null);
  const open = tabs.findIndex(({ isOpen }) => isOpen);
  // On a phone the open tab may lie outside; the tab before it shows that there is more on both sides.
  useEffect(() => {
    const tab = bar.current?.querySelectorAll<HTMLElement>("li")[open];
    if (tab) bar.current?.scrollTo({ left: tab.offsetLeft - tab.offsetWidth / 2 });
  }, [open]);
  return (
    <nav className="tabs" aria-label={label} ref={bar}>
      <ul>
        {tabs.map(({ to, label: text, count, isOpen }) => (
          <li key={to}>
            <Link to={to} aria-current={isOpen ? "page" : undefined} preventScrollReset>
              {text}
              {count === undefined ? null : (
                <span className="tabs__count">{formatNumber(count, locale)}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
