import type { ReactNode } from "react";
import { formatDateTime } from "~/format/date";
import { usePage } from "~/page/page-context";

export interface TimelineEntry {
  id: string;
  /** ISO instant. */
  at: string;
  title: string;
  /** Who did it; with the officer who typed it for a member. */
  actor?: string | null;
  onBehalfOf?: string | null;
  detail?: ReactNode;
}

/** What happened, the latest first, with who did it. */
export function Timeline({ entries }: { entries: TimelineEntry[] }) {
  const { t, locale } = usePage();
  return (
    <ol className="timeline">
      {entries.map(({ id, at, title, actor, onBehalfOf, detail }) => (
        <li key={id}>
          <p className="timeline__title">{title}</p>
          <p className="timeline__when">
            <time dateTime={at}>{formatDateTime(at, locale)}</time>
            {actor
              ? ` · ${onBehalfOf ? t("workspace:timeline.for", { actor, member: onBehalfOf }) : actor}`
              : null}
          </p>
          {detail ? <div className="timeline__detail">{detail}</div> : null}
        </li>
      ))}
    </ol>
  );
}
