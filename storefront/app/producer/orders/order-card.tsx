import type { SellerOrderRow } from "@pasar-sentra/wire/seller-order";
import { formatDate, formatWeekday } from "~/format/date";
import { formatQuantity } from "~/format/quantity";
import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Card } from "~/workspace/ui/card";
import { Countdown } from "~/workspace/ui/countdown";
import { StatusChip } from "~/workspace/ui/status-chip";
import { statusTone } from "./status-tone";

/** An order in a list: for whom, what, how much, and until when. */
export function OrderCard({ order }: { order: SellerOrderRow }) {
  const { t, path, locale } = usePage();
  const { first_line: first } = order;
  const others = order.line_count - 1;
  return (
    <Card
      meta={order.number}
      aside={<Deadline order={order} />}
      title={t("orders:card.title", { buyer: order.buyer_name, place: order.regency_name })}
      to={path("producerOrder", { id: order.id })}
      heading="h2"
    >
      {first ? (
        <p>
          {formatQuantity(first.quantity, first.unit ?? "buah", t, locale)} {first.title}
          {first.variant_title ? `, ${first.variant_title}` : ""}
          {others > 0 ? ` ${t("orders:card.others", { count: others })}` : ""}
        </p>
      ) : null}
      <p>
        <strong className="number">{formatRupiah(order.total, locale)}</strong>
      </p>
      {order.promised_on && !order.accept_by ? (
        <p className="small muted">
          {t("orders:card.promised", { day: formatWeekday(order.promised_on, locale) })}
        </p>
      ) : (
        <p className="small muted">{t("orders:card.placed", { day: formatDate(order.placed_at, locale) })}</p>
      )}
    </Card>
  );
}

/** What hurries on the row: the time to answer, lateness, or else where it stands. */
function Deadline({ order }: { order: SellerOrderRow }) {
  const { t } = usePage();
  if (order.accept_by) return <Countdown until={order.accept_by} />;
  if (order.is_late) return <StatusChip tone="problem">{t("orders:late")}</StatusChip>;
  return <StatusChip tone={statusTone(order.status)}>{t(`orders:status.${order.status}`)}</StatusChip>;
}
