import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { discard, retry } from "../drafts/queue";
import type { QueueEntry } from "../drafts/queue-entry";
import { RecordTable } from "../ui/record-table";
import { useWorkspace } from "../workspace";
import { type Difference, differences } from "./differences";

/** Both versions side by side, and the choice. Nothing is overwritten before it is made. */
export function ConflictChoice({ entry }: { entry: QueueEntry }) {
  const { t, locale } = usePage();
  const { fieldName, fieldValue } = useWorkspace().drafts;
  const server = serverValue(entry.refusal?.body);
  const rows = differences(entry.body, server.value);
  const text = (field: string, value: string | null) =>
    value === null ? t("workspace:queue.nothing") : fieldValue(field, value, t, locale);
  return (
    <>
      <p>{t("workspace:queue.conflictBody")}</p>
      <RecordTable<Difference>
        caption={t("workspace:queue.conflict")}
        rows={rows}
        keyOf={({ field }) => field}
        columns={[
          { label: t("workspace:queue.field"), cell: ({ field }) => fieldName(field, t) },
          { label: t("workspace:queue.mine"), cell: ({ field, mine }) => text(field, mine) },
          { label: t("workspace:queue.theirs"), cell: ({ field, theirs }) => text(field, theirs) },
        ]}
      />
      <div className="task-card__actions">
        <Button
          type="button"
          onClick={() => retry(entry.seq, { body: { ...(entry.body as object), version: server.version } })}
        >
          {t("workspace:queue.useMine")}
        </Button>
        <Button type="button" look="secondary" onClick={() => discard(entry.seq)}>
          {t("workspace:queue.useTheirs")}
        </Button>
      </div>
    </>
  );
}

/** A conflict's answer holds the thing as it is now, under a name of its own (`listing`), with its version. */
function serverValue(body: unknown): { value: unknown; version: unknown } {
  if (typeof body !== "object" || body === null) return { value: null, version: undefined };
  const holder = Object.values(body).find(
    (value): value is { version: unknown } =>
      typeof value === "object" && value !== null && "version" in value,
  );
  return { value: holder ?? null, version: holder?.version };
}
