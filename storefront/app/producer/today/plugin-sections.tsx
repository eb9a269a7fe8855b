import type { TodaySection, TodaySectionRow } from "@pasar-sentra/wire/today";
import { Link } from "react-router";
import { formatDay } from "~/format/day";
import { usePage } from "~/page/page-context";
import { Card } from "~/workspace/ui/card";
import { Section } from "~/workspace/ui/section";

/** What plugins want done today, in their own words. */
export function PluginSections({ sections }: { sections: TodaySection[] }) {
  return sections.map(({ key, title, rows }) => (
    <Section key={key} title={title}>
      <ul className="task-list">
        {rows.map((row) => (
          <li key={row.id}>
            <PluginTask row={row} />
          </li>
        ))}
      </ul>
    </Section>
  ));
}

function PluginTask({ row: { title, text, due_on, href } }: { row: TodaySectionRow }) {
  const { t, locale } = usePage();
  return (
    <Card
      title={title}
      meta={due_on ? t("producer:today.dueOn", { day: formatDay(due_on, locale) }) : undefined}
      actions={
        href ? (
          <Link className="button button--secondary" to={href}>
            {t("producer:today.action.open")}
          </Link>
        ) : undefined
      }
    >
      {text ? <p>{text}</p> : null}
    </Card>
  );
}
