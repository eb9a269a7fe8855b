import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ApplicationChangeView } from "@pasar-sentra/wire/application";

/** Who did what and why, newest first. */
export function ApplicationHistory({ history }: { history: ApplicationChangeView[] }) {
  const { t, i18n } = useTranslation("applications");
  const time = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Jakarta",
  });
  return (
    <Container className="flex flex-col gap-3">
      <Heading level="h2">{t("history")}</Heading>
      <ol className="flex flex-col gap-3">
        {history.map((change) => (
          <li key={change.id}>
            <Text size="small" weight="plus">
              {t(`historyAction.${change.action}`, { defaultValue: change.action })}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {change.actor_name ?? t(`actor.${change.actor_type}`)} ·{" "}
              {time.format(new Date(change.created_at))} WIB
            </Text>
            {change.reason && <Text size="small">{change.reason}</Text>}
          </li>
        ))}
      </ol>
    </Container>
  );
}
