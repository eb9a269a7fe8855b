import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { WorkspaceChange } from "@pasar-sentra/wire/producer";

/** What the cooperative's people changed, the bank account among it. */
export function WorkspaceChanges({ changes }: { changes: WorkspaceChange[] }) {
  const { t, i18n } = useTranslation("workspace");
  const time = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Jakarta",
  });
  return (
    <Container className="flex flex-col gap-3">
      <Heading level="h2">{t("history")}</Heading>
      {changes.length === 0 && <Text size="small">{t("noHistory")}</Text>}
      <ol className="flex flex-col gap-3">
        {changes.map((change) => (
          <li key={change.id}>
            <Text size="small" weight="plus">
              {t(`change.${change.action}`)} {change.subject_name}{" "}
              {[change.from_value, change.to_value].filter(Boolean).join(" → ")}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {[
                change.actor_name,
                change.on_behalf_of && t("onBehalfOf", { name: change.on_behalf_of }),
                `${time.format(new Date(change.created_at))} WIB`,
              ]
                .filter(Boolean)
                .join(" · ")}
            </Text>
            {change.reason && <Text size="small">{change.reason}</Text>}
          </li>
        ))}
      </ol>
    </Container>
  );
}
