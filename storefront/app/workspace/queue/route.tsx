import { Link, type MetaFunction } from "react-router";
import { usePage } from "~/page/page-context";
import { pageMeta } from "~/seo/page-meta";
import { Button } from "~/ui/button";
import { EmptyState } from "~/ui/empty-state";
import { discard, retry } from "../drafts/queue";
import type { QueueEntry } from "../drafts/queue-entry";
import { useQueue } from "../drafts/use-queue";
import { useWorkspace } from "../workspace";
import { Card } from "../ui/card";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { PageHead } from "../ui/page-head";
import { Progress } from "../ui/progress";
import { StatusChip } from "../ui/status-chip";
import { ConflictChoice } from "./conflict-choice";

export const meta: MetaFunction = (args) =>
  pageMeta(args, (t) => ({ title: t("workspace:queue.title"), index: false }));

/** What this device has not sent yet, and what someone has to decide about. */
export default function UnsentPage() {
  const { t } = usePage();
  const { entries, progress, send } = useQueue();
  if (entries.length === 0) {
    return (
      <>
        <PageHead title={t("workspace:queue.title")} />
        <EmptyState title={t("workspace:queue.empty")}>
          <p>{t("workspace:queue.emptyBody")}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead title={t("workspace:queue.title")} lead={t("workspace:queue.lead")}>
        <Button type="button" look="secondary" onClick={() => void send()}>
          {t("workspace:queue.send")}
        </Button>
      </PageHead>
      <ul className="task-list">
        {entries.map((entry) => (
          <li key={entry.seq}>
            <UnsentCard entry={entry} sent={progress.get(entry.seq)} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What the backend said, with its code: texts are chosen by that. */
function refusedBody(refusal: QueueEntry["refusal"]): { code?: string } & Record<string, unknown> {
  const { body, code } = refusal ?? { body: null, code: undefined };
  return { ...(body as Record<string, unknown> | null), code };
}

function UnsentCard({ entry, sent }: { entry: QueueEntry; sent: number | undefined }) {
  const { t, locale } = usePage();
  const { drafts } = useWorkspace();
  const { state, label, refusal } = entry;
  const percent = Math.round((sent ?? 0) * 100);
  return (
    <Card
      heading="h2"
      title={label}
      aside={
        <StatusChip tone={state === "waiting" ? "waiting" : "problem"}>
          {t(`workspace:queue.${state}`)}
        </StatusChip>
      }
    >
      {state === "waiting" && sent !== undefined ? (
        <Progress value={percent} max={100} label={t("workspace:queue.sending", { percent })} />
      ) : null}
      {state === "refused" ? (
        <p>{drafts.refusalText(t, locale, refusedBody(refusal)) ?? t("workspace:queue.refusedUnknown")}</p>
      ) : null}
      {state === "conflict" ? <ConflictChoice entry={entry} /> : null}
      <div className="task-card__actions">
        <Link className="button button--quiet" to={entry.page}>
          {t("workspace:queue.open")}
        </Link>
        {state === "refused" ? (
          <Button type="button" look="secondary" onClick={() => void retry(entry.seq)}>
            {t("workspace:queue.retry")}
          </Button>
        ) : null}
        <ConfirmDialog
          trigger={t("workspace:queue.discard")}
          look="danger"
          title={t("workspace:queue.discardTitle")}
        >
          <p>{t("workspace:queue.discardBody", { label })}</p>
          <Button type="button" look="danger" wide onClick={() => void discard(entry.seq)}>
            {t("workspace:queue.discard")}
          </Button>
        </ConfirmDialog>
      </div>
    </Card>
  );
}
