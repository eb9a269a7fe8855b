import { Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ListingChangeView } from "@pasar-sentra/wire/listing";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";

/** The listing's way through the review: who, when and why. */
export function ListingHistory({ id }: { id: string }) {
  const { t, i18n } = useTranslation("listings");
  const { answer } = useAnswer<{ changes: ListingChangeView[] }>(
    `/admin/listings/${encodeURIComponent(id)}/history?kind=state&limit=50`,
  );
  const date = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Jakarta",
  });
  if (!answer || answer.changes.length === 0) return null;
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("history")}
      </Heading>
      <ol className="grid gap-3 px-6 py-4">
        {answer.changes.map((change) => (
          <li key={change.id}>
            <Text size="small" weight="plus">
              {t(`move.${change.field}`)}
            </Text>
            <Text size="small" className="text-ui-fg-subtle">
              {date.format(new Date(change.at))}{" "}
              {t("by", { actor: change.actor_name ?? change.rule ?? change.actor_type })}
            </Text>
            {change.reason && <Text size="small">{change.reason}</Text>}
          </li>
        ))}
      </ol>
    </Container>
  );
}
