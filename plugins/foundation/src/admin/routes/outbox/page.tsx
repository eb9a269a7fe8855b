import { ListFrame } from "@pasar-sentra/admin-kit/list-frame";
import { PageTurner } from "@pasar-sentra/admin-kit/page-turner";
import type { Column } from "@pasar-sentra/admin-kit/row-table";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";
import { useFormats } from "@pasar-sentra/admin-kit/use-formats";
import { useListAddress } from "@pasar-sentra/admin-kit/use-list-address";
import { defineRouteConfig } from "@medusajs/admin-sdk";
import { PaperPlane } from "@medusajs/icons";
import { useTranslation } from "react-i18next";

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
  const { t } = useTranslation("outbox");
  const { page, turn } = useListAddress();
  const { answer, failure } = useAnswer<{ notifications: Message[]; count: number }>(
    `/admin/notifications?limit=${PAGE_SIZE}&offset=${page * PAGE_SIZE}&order=-created_at`,
    { keepsPrevious: true },
  );
  return (
    <ListFrame
      title={t("title")}
      explain={t("explain")}
      rows={answer?.notifications ?? null}
      failure={failure}
      columns={useColumns()}
      empty={t("empty")}
      foot={<PageTurner count={answer?.count ?? 0} pageSize={PAGE_SIZE} page={page} onTurn={turn} />}
    />
  );
}

function useColumns(): Column<Message>[] {
  const { t } = useTranslation("outbox");
  const { moment } = useFormats();
  return [
    { title: t("to"), cell: ({ to }) => to },
    { title: t("channel"), cell: ({ channel }) => t(`channels.${channel}`, { defaultValue: channel }) },
    { title: t("subject"), kind: "text", cell: (message) => <MessageText message={message} /> },
    { title: t("at"), cell: ({ created_at }) => moment(created_at) },
  ];
}

function MessageText({ message: { data, template } }: { message: Message }) {
  const { t } = useTranslation("outbox");
  return (
    <>
      {data?.subject ?? template}
      {data?.text && (
        <details>
          <summary className="text-ui-fg-interactive cursor-pointer">{t("show")}</summary>
          <p className="max-w-prose whitespace-pre-line py-2">{data.text}</p>
        </details>
      )}
    </>
  );
}

export const config = defineRouteConfig({
  label: "menu",
  translationNs: "outbox",
  icon: PaperPlane,
  rank: 2,
});

export default OutboxPage;
