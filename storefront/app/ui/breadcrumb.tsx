import { usePage } from "~/page/page-context";

/** The way here, home first; the last entry is this page and is no link. */
export function Breadcrumb({ trail }: { trail: { label: string; href?: string }[] }) {
  const { t, path } = usePage();
  return (
    <nav className="breadcrumb" aria-label={t("common:breadcrumb.label")}>
      <ol>
        {[{ label: t("common:breadcrumb.home"), href: path("home") }, ...trail].map(({ label, href }) => (
          <li key={label}>{href ? <a href={href}>{label}</a> : <span aria-current="page">{label}</span>}</li>
        ))}
      </ol>
    </nav>
  );
}
