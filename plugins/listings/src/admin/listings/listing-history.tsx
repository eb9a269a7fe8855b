import { HistoryList } from "@pasar-sentra/admin-kit/history-list";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";
import { useTranslation } from "react-i18next";
import type { ListingChangeView } from "@pasar-sentra/wire/listing";

/** The listing's way through the review: who, when and why. */
export function ListingHistory({ id }: { id: string }) {
  const { t } = useTranslation("listings");
  const { answer } = useAnswer<{ changes: ListingChangeView[] }>(
    `/admin/listings/${encodeURIComponent(id)}/history?kind=state&limit=50`,
  );
  if (!answer || answer.changes.length === 0) return null;
  return (
    <HistoryList
      title={t("history")}
      empty={t("noHistory")}
      entries={answer.changes.map(({ id: change, field, actor_name, actor_type, rule, at, reason }) => ({
        id: change,
        what: t(`move.${field}`),
        who: actor_name ?? rule ?? t(`actor.${actor_type}`),
        at,
        reason,
      }))}
    />
  );
}
