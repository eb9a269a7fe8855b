import type { TodayOrder } from "@pasar-sentra/wire/today";
import { Link } from "react-router";
import { formatDay } from "~/format/day";
import { formatQuantity } from "~/format/quantity";
import { formatNumber, formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Card } from "~/workspace/ui/card";
import { Countdown } from "~/workspace/ui/countdown";
import { StatusChip } from "~/workspace/ui/status-chip";

export type OrderTaskKind = "accept" | "ship" | "late";

/** An order that waits for the cooperative. The answer itself is given on the order's page, where all of it shows. */
export function OrderTask({ kind, order }: { kind: OrderTaskKind; order: TodayOrder }) {
  const { t, path, locale } = usePage();
  const { title, variant_title, quantity, unit, line_count, promised_on } = order;
  const amount = unit ? formatQuantity(quantity, unit, t, locale) : formatNumber(quantity, locale);
  const to = path("producerOrder", { id: order.id });
  return (
    <Card
      meta={t("producer:today.order", { number: order.number })}
      aside={
        kind === "accept" && order.accept_by ? (
          <Countdown until={order.accept_by} />
        ) : kind === "late" ? (
          <StatusChip tone="problem">{t("producer:today.isLate")}</StatusChip>
        ) : null
      }
      title={t("producer:today.goods", {
        quantity: amount,
        title: variant_title ? `${title}, ${variant_title}` : title,
      })}
      actions={
        <Link className={`button button--${kind === "ship" ? "secondary" : "primary"}`} to={to}>
          {t(`producer:today.action.${kind}`)}
        </Link>
      }
    >
      <p>
        {line_count > 1 ? `${t("producer:today.moreLines", { count: line_count - 1 })} · ` : null}
        <span className="number">{formatRupiah(order.total, locale)}</span>
      </p>
      {promised_on ? (
        <p className="muted">{t("producer:today.promised", { day: formatDay(promised_on, locale) })}</p>
      ) : null}
    </Card>
  );
}
