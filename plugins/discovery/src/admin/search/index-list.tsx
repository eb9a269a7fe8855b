import { adminRequest } from "@pasar-sentra/admin-kit/admin-request";
import { Problem } from "@pasar-sentra/admin-kit/problem";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";
import { useChange } from "@pasar-sentra/admin-kit/use-change";
import { useFormats } from "@pasar-sentra/admin-kit/use-formats";
import { Button, Container, Heading, Text, toast } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminIndexOverview } from "../../rebuild/admin-index-overview";
import { useSearchRefusalText } from "./use-search-refusal-text";

/** How often a rebuilding at work is asked about, milliseconds. */
const ASK_MS = 1_500;

/** The indexes with their sizes, and building them anew with its progress. */
export function IndexList() {
  const { t } = useTranslation(["search", "kit"]);
  const { number } = useFormats();
  const refusalText = useSearchRefusalText();
  const { answer, failure } = useAnswer<AdminIndexOverview>("/admin/search-indexes", {
    askAgainIn: ({ rebuild }) => (rebuild?.status === "running" ? ASK_MS : null),
  });
  const isRunning = answer?.rebuild?.status === "running";
  const rebuilding = useChange("/admin/search-indexes", () =>
    adminRequest("/admin/search-indexes/rebuild", { method: "POST", body: {} }),
  );
  const rebuild = () =>
    rebuilding.mutate(undefined, {
      onError: (error) => {
        toast.error(refusalText(error));
      },
    });

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div className="max-w-prose">
          <Heading level="h2">{t("indexes")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("indexesExplain")}
          </Text>
        </div>
        <Button variant="secondary" disabled={isRunning} onClick={rebuild}>
          {t("rebuild")}
        </Button>
      </div>
      {failure !== null && (
        <div className="px-6 py-4">
          <Problem>{t("kit:loadFailed")}</Problem>
        </div>
      )}
      {!answer && failure === null && <Text className="px-6 py-4">{t("kit:loading")}</Text>}
      {answer && (
        <ul className="flex flex-wrap gap-8 px-6 py-4">
          {answer.indexes.map(({ name, documents }) => (
            <li key={name}>
              <Text weight="plus">{t(`index.${name}`, { defaultValue: name })}</Text>
              <Text size="small" className="text-ui-fg-subtle tabular-nums">
                {t("documents", { count: documents, number: number(documents) })}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {answer?.rebuild && <RebuildState rebuild={answer.rebuild} />}
    </Container>
  );
}

function RebuildState({ rebuild }: { rebuild: NonNullable<AdminIndexOverview["rebuild"]> }) {
  const { t } = useTranslation("search");
  const { moment } = useFormats();
  const { status, done, total, error, started_at } = rebuild;
  const at = moment(started_at);
  if (status === "running") {
    return (
      <div className="flex flex-col gap-2 px-6 py-4" role="status">
        <Text size="small">{t("rebuilding", { done, total })}</Text>
        <ProgressBar label={t("rebuild")} done={done} total={total} />
      </div>
    );
  }
  return (
    <Text size="small" className="px-6 py-4">
      {status === "done" ? t("rebuilt", { at, done }) : t("rebuildFailed", { at, error: error ?? "" })}
    </Text>
  );
}

/** Drawn, because each browser draws its own `progress` in colours that are not the admin's. */
function ProgressBar({ label, done, total }: { label: string; done: number; total: number }) {
  const percent = Math.min(100, Math.round((100 * done) / Math.max(1, total)));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      className="bg-ui-bg-component w-full overflow-hidden rounded-full"
    >
      <div style={{ width: `${percent}%`, height: 6, backgroundColor: "var(--bg-interactive)" }} />
    </div>
  );
}
