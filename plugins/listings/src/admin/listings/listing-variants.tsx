import { ListFrame } from "@pasar-sentra/admin-kit/list-frame";
import { useFormats } from "@pasar-sentra/admin-kit/use-formats";
import type { ListingVariantView } from "@pasar-sentra/wire/listing";
import { useTranslation } from "react-i18next";

/** On what terms the goods are sold. */
export function ListingVariants({ variants }: { variants: ListingVariantView[] }) {
  const { t } = useTranslation(["listings", "kit"]);
  const { number, rupiah } = useFormats();
  const prices = ({ tiers }: ListingVariantView) =>
    tiers
      .map(({ min_quantity, unit_price }) =>
        t("tier", { from: number(min_quantity), price: rupiah(unit_price) }),
      )
      .join("; ");
  const terms = ({ terms: { moq, unit, order_multiple, lead_time_days } }: ListingVariantView) =>
    t("termsLine", { moq, unit, multiple: order_multiple, days: lead_time_days });
  return (
    <ListFrame
      title={t("variants")}
      level="h2"
      rows={variants}
      empty={t("kit:none")}
      columns={[
        { title: t("variant"), cell: ({ option_values }) => option_values.join(" · ") },
        { title: t("tiers"), kind: "text", cell: (variant) => prices(variant) || t("kit:none") },
        {
          title: t("stock"),
          kind: "number",
          cell: ({ stock }) => (stock === null ? t("madeToOrder") : number(stock)),
        },
        { title: t("terms"), kind: "text", cell: terms },
      ]}
    />
  );
}
