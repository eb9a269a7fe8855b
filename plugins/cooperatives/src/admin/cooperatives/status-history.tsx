import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { AdminStatusChange } from "./admin-cooperative";

/** Who decided what, when and why, latest first. */
export function StatusHistory({ history }: { history: AdminStatusChange[] }) {
  const { t, i18n } = useTranslation("cooperatives");
  const time = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: "long",
    timeStyle: "short",
    timeZone: "Asia/Jakarta",
  });
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("history")}
      </Heading>
      {history.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-6 py-4">
          {t("noHistory")}
        </Text>
      )}
      <ol className="divide-y">
        {history.map((change) => (
          <li key={change.id} className="px-6 py-3">
            <Text size="small" weight="plus">
              {t("step", { from: t(`status.${change.from_status}`), to: t(`status.${change.to_status}`) })}
            </Text>
            {change.reason && <Text size="small">{change.reason}</Text>}
            <Text size="xsmall" className="text-ui-fg-subtle">
              {time.format(new Date(change.created_at))} WIB, {t("by", { actor: change.actor })}
            </Text>
          </li>
        ))}
      </ol>
    </Container>
  );
}
