import { HistoryList } from "@pasar-sentra/admin-kit/history-list";
import { useTranslation } from "react-i18next";
import type { AdminStatusChange } from "./admin-cooperative";

/** Who decided what, when and why. */
export function StatusHistory({ history }: { history: AdminStatusChange[] }) {
  const { t } = useTranslation("cooperatives");
  return (
    <HistoryList
      title={t("history")}
      empty={t("noHistory")}
      entries={history.map(({ id, from_status, to_status, actor, created_at, reason }) => ({
        id,
        what: t("step", { from: t(`status.${from_status}`), to: t(`status.${to_status}`) }),
        who: actor,
        at: created_at,
        reason,
      }))}
    />
  );
}
