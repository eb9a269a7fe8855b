import { useEffect } from "react";
import { Link, useRevalidator } from "react-router";
import { formatDateTime } from "~/format/date";
import { usePage } from "~/page/page-context";
import { Icon } from "~/ui/icon";
import { useQueue } from "../drafts/use-queue";
import { useWorkspace } from "../workspace";
import { useSavedAt } from "./use-worker";

/** Below the header: that this is a saved copy, and what still waits for the line. Nothing when all is well. */
export function LineState() {
  const { t, path, locale } = usePage();
  const { queue } = useWorkspace();
  const savedAt = useSavedAt();
  const { entries } = useQueue();
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!savedAt) return;
    const refresh = () => void revalidate();
    window.addEventListener("online", refresh);
    return () => window.removeEventListener("online", refresh);
  }, [savedAt, revalidate]);
  const photos = entries.filter(({ file }) => file).length;
  const undecided = entries.filter(({ state }) => state !== "waiting").length;
  const waits = entries.length > 0;
  return (
    <div className="line-state" role="status">
      {savedAt ? (
        <p>
          <Icon name="cloudOff" />
          {t("workspace:offline.copy", { at: formatDateTime(savedAt, locale) })}
        </p>
      ) : null}
      {waits ? (
        <Link to={path(queue)} className={undecided > 0 ? "line-state__problem" : undefined}>
          <Icon name={undecided > 0 ? "alert" : "clock"} />
          {undecided > 0
            ? t("workspace:queue.undecided", { count: undecided })
            : photos === entries.length
              ? t("workspace:queue.photosWait", { count: photos })
              : t("workspace:queue.changesWait", { count: entries.length })}
        </Link>
      ) : null}
    </div>
  );
}
