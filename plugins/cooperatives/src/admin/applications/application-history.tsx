import { HistoryList } from "@pasar-sentra/admin-kit/history-list";
import { useTranslation } from "react-i18next";
import type { ApplicationChangeView } from "@pasar-sentra/wire/application";

/** Who did what and why. */
export function ApplicationHistory({ history }: { history: ApplicationChangeView[] }) {
  const { t } = useTranslation("applications");
  return (
    <HistoryList
      title={t("history")}
      empty={t("noHistory")}
      entries={history.map(({ id, action, actor_name, actor_type, created_at, reason }) => ({
        id,
        what: t(`historyAction.${action}`, { defaultValue: action }),
        who: actor_name ?? t(`actor.${actor_type}`),
        at: created_at,
        reason,
      }))}
    />
  );
}
