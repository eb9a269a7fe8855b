import { Container, Heading, Select, Table, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SELLER_ORDER_TABS } from "@pasar-sentra/wire/seller-order-tab";
import type { SellerOrderList } from "@pasar-sentra/wire/seller-order";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";
import { rupiah } from "@pasar-sentra/admin-kit/rupiah";

/** The orders of one tab, as the officers see them. */
export function WorkspaceOrders({ cooperativeId }: { cooperativeId: string }) {
  const { t, i18n } = useTranslation("workspace");
  const [tab, setTab] = useState<string>("to_accept");
  const { answer, failure } = useAnswer<SellerOrderList>(
    `/admin/cooperatives/${cooperativeId}/workspace/orders?tab=${tab}&limit=50`,
  );
  const orders = answer?.orders ?? [];
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-3 px-6 py-4">
        <Heading level="h2">{t("orders")}</Heading>
        <Select value={tab} onValueChange={setTab}>
          <Select.Trigger aria-label={t("orders")} className="w-56">
            <Select.Value />
          </Select.Trigger>
          <Select.Content>
            {SELLER_ORDER_TABS.map((each) => (
              <Select.Item key={each} value={each}>
                {t(`tab.${each}`)} ({answer?.counts[each] ?? 0})
              </Select.Item>
            ))}
          </Select.Content>
        </Select>
      </div>
      {failure !== null && <Text className="px-6 py-4">{t("loadFailed")}</Text>}
      {answer && orders.length === 0 && <Text className="px-6 py-4">{t("noOrders")}</Text>}
      {orders.length > 0 && (
        <div className="overflow-x-auto">
          <Table>
            <Table.Body>
              {orders.map((order) => (
                <Table.Row key={order.id}>
                  <Table.Cell>{order.number}</Table.Cell>
                  <Table.Cell>{order.first_line?.title}</Table.Cell>
                  <Table.Cell>{order.promised_on}</Table.Cell>
                  <Table.Cell className="text-right tabular-nums">
                    {rupiah(order.total, i18n.language)}
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </Container>
  );
}
