import { defineRouteConfig } from "@medusajs/admin-sdk";
import { PaperPlane } from "@medusajs/icons";
import { Alert, Container, Heading, Table, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { PageTurner } from "@pasar-sentra/admin-kit/page-turner";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";

const PAGE_SIZE = 20;

interface Message {
  id: string;
  to: string;
  channel: string;
  template: string | null;
  data: { subject?: string; text?: string } | null;
  created_at: string;
}

/** Messages that the shop has made: what a delivery provider would send (decision D6). */
function OutboxPage() {
  const { t, i18n } = useTranslation("outbox");
  const [page, setPage] = useState(0);
  const { answer, failure } = useAnswer<{ notifications: Message[]; count: number }>(
    `/admin/notifications?limit=${PAGE_SIZE}&offset=${page * PAGE_SIZE}&order=-created_at`,
  );
  const time = new Intl.DateTimeFormat(i18n.language, {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: "Asia/Jakarta",
  });
  const count = answer?.count ?? 0;

  return (
    <Container className="divide-y p-0">
      <div className="px-6 py-4">
        <Heading>{t("title")}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("explain")}
        </Text>
      </div>
      {failure !== null && (
        <div role="alert" className="px-6 py-4">
          <Alert variant="error">{t("loadFailed")}</Alert>
        </div>
      )}
      {!answer && failure === null && <Text className="px-6 py-4">{t("loading")}</Text>}
      {answer && count === 0 && <Text className="text-ui-fg-subtle px-6 py-8">{t("empty")}</Text>}
      {answer && count > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Header>
              <Table.Row>
                <Table.HeaderCell>{t("to")}</Table.HeaderCell>
                <Table.HeaderCell>{t("channel")}</Table.HeaderCell>
                <Table.HeaderCell>{t("subject")}</Table.HeaderCell>
                <Table.HeaderCell>{t("at")}</Table.HeaderCell>
              </Table.Row>
            </Table.Header>
            <Table.Body>
              {answer.notifications.map((message) => (
                <Table.Row key={message.id}>
                  <Table.Cell>{message.to}</Table.Cell>
                  <Table.Cell>
                    {t(`channels.${message.channel}`, { defaultValue: message.channel })}
                  </Table.Cell>
                  <Table.Cell className="py-2">
                    {message.data?.subject ?? message.template}
                    {message.data?.text && (
                      <details>
                        <summary className="text-ui-fg-interactive cursor-pointer">{t("show")}</summary>
                        <p className="max-w-prose whitespace-pre-line py-2">{message.data.text}</p>
                      </details>
                    )}
                  </Table.Cell>
                  <Table.Cell>{time.format(new Date(message.created_at))} WIB</Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
          <PageTurner texts="outbox" count={count} pageSize={PAGE_SIZE} page={page} onTurn={setPage} />
        </div>
      )}
    </Container>
  );
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "outbox",
  icon: PaperPlane,
  rank: 2,
});

export default OutboxPage;
