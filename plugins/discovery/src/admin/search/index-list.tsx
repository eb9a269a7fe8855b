import { Alert, Button, Container, Heading, Text, toast } from "@medusajs/ui";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import type { AdminIndexOverview } from "../../rebuild/admin-index-overview";
import { adminRequest } from "./admin-request";
import { refusalText } from "./refusal-text";
import { useAnswer } from "./use-answer";

/** How often a rebuilding at work is asked about, milliseconds. */
const ASK_MS = 1_500;

/** The indexes with their sizes, and building them anew with its progress. */
export function IndexList() {
  const { t, i18n } = useTranslation("search");
  const { answer, failed, reload } = useAnswer<AdminIndexOverview>("/admin/search-indexes");
  const formatted = (count: number) => new Intl.NumberFormat(i18n.language).format(count);
  const isRunning = answer?.rebuild?.status === "running";
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => void reload(), ASK_MS);
    return () => clearInterval(timer);
  }, [isRunning, reload]);

  const rebuild = async () => {
    try {
      await adminRequest("/admin/search-indexes/rebuild", { method: "POST", body: {} });
    } catch (error) {
      toast.error(refusalText(error, t));
    }
    await reload();
  };

  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-3 px-6 py-4">
        <div className="max-w-prose">
          <Heading level="h2">{t("indexes")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("indexesExplain")}
          </Text>
        </div>
        <Button variant="secondary" disabled={isRunning} onClick={() => void rebuild()}>
          {t("rebuild")}
        </Button>
      </div>
      {failed && (
        <div role="alert" className="px-6 py-4">
          <Alert variant="error">{t("loadFailed")}</Alert>
        </div>
      )}
      {!answer && !failed && <Text className="px-6 py-4">{t("loading")}</Text>}
      {answer && (
        <ul className="flex flex-wrap gap-8 px-6 py-4">
          {answer.indexes.map(({ name, documents }) => (
            <li key={name}>
              <Text weight="plus">{t(`index.${name}`, { defaultValue: name })}</Text>
              <Text size="small" className="text-ui-fg-subtle tabular-nums">
                {t("documents", { count: documents, number: formatted(documents) })}
              </Text>
            </li>
          ))}
        </ul>
      )}
      {answer?.rebuild && <RebuildState rebuild={answer.rebuild} language={i18n.language} />}
    </Container>
  );
}

function RebuildState({
  rebuild,
  language,
}: {
  rebuild: NonNullable<AdminIndexOverview["rebuild"]>;
  language: string;
}) {
  const { t } = useTranslation("search");
  const { status, done, total, error, started_at } = rebuild;
  const time = new Intl.DateTimeFormat(language, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Jakarta",
  });
  const at = `${time.format(new Date(started_at))} WIB`;
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
