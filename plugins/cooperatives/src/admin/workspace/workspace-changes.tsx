import { HistoryList } from "@pasar-sentra/admin-kit/history-list";
import { useTranslation } from "react-i18next";
import type { WorkspaceChange } from "@pasar-sentra/wire/producer";

/** What the cooperative's people changed, the bank account among it. */
export function WorkspaceChanges({ changes }: { changes: WorkspaceChange[] }) {
  const { t } = useTranslation("workspace");
  /** A role by its name; other values, such as bank accounts, as they are. */
  const word = (value: string | null) => value && t(`role.${value}`, { defaultValue: value });
  const what = ({ action, subject_name, from_value, to_value }: WorkspaceChange) => {
    const values = [word(from_value), word(to_value)].filter(Boolean).join(" → ");
    return [t(`change.${action}`), subject_name, values && `(${values})`].filter(Boolean).join(" ");
  };
  const who = ({ actor_name, on_behalf_of }: WorkspaceChange) =>
    [actor_name, on_behalf_of && t("onBehalfOf", { name: on_behalf_of })].filter(Boolean).join(" · ");
  return (
    <HistoryList
      title={t("history")}
      empty={t("noHistory")}
      entries={changes.map((change) => ({
        id: change.id,
        what: what(change),
        who: who(change),
        at: change.created_at,
        reason: change.reason,
      }))}
    />
  );
}
