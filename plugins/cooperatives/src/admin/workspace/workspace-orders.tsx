import { FilterSelect } from "@pasar-sentra/admin-kit/filter-select";
import { ListFrame } from "@pasar-sentra/admin-kit/list-frame";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";
import { useFormats } from "@pasar-sentra/admin-kit/use-formats";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { SELLER_ORDER_TABS } from "@pasar-sentra/wire/seller-order-tab";
import type { SellerOrderList } from "@pasar-sentra/wire/seller-order";

/** The orders of one tab, as the officers see them. */
export function WorkspaceOrders({ cooperativeId }: { cooperativeId: string }) {
  const { t } = useTranslation("workspace");
  const { rupiah } = useFormats();
  const [tab, setTab] = useState<string>("to_accept");
  const { answer, failure } = useAnswer<SellerOrderList>(
    `/admin/cooperatives/${cooperativeId}/workspace/orders?tab=${tab}&limit=50`,
    { keepsPrevious: true },
  );
  return (
    <ListFrame
      title={t("orders")}
      level="h2"
      action={
        <FilterSelect
          label={t("orders")}
          value={tab}
          onChoose={setTab}
          choices={SELLER_ORDER_TABS.map((value) => ({
            value,
            label: `${t(`tab.${value}`)} (${answer?.counts[value] ?? 0})`,
          }))}
        />
      }
      rows={answer?.orders ?? null}
      failure={failure}
      empty={t("noOrders")}
      columns={[
        { title: t("number"), cell: ({ number }) => number },
        { title: t("goods"), kind: "text", cell: ({ first_line }) => first_line?.title },
        { title: t("promised"), cell: ({ promised_on }) => promised_on },
        { title: t("total"), kind: "number", cell: ({ total }) => rupiah(total) },
      ]}
    />
  );
}
