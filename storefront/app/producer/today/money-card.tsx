import type { MoneyDue } from "@pasar-sentra/wire/today";
import { Link } from "react-router";
import { formatDay } from "~/format/day";
import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Card } from "~/workspace/ui/card";

/** Money on its way, with its date and the orders that it is made of. */
export function MoneyCard({ day, payoutDays }: { day: MoneyDue; payoutDays: number }) {
  const { t, path, locale } = usePage();
  const { amount, due_on, order_count, orders } = day;
  const rest = order_count - orders.length;
  return (
    <Card
      meta={t("producer:today.moneyOn", { day: formatDay(due_on, locale) })}
      title={<span className="number">{formatRupiah(amount, locale)}</span>}
    >
      <details className="made-of">
        <summary>{t("producer:today.madeOf", { count: order_count })}</summary>
        <ul className="plain-list">
          {orders.map(({ id, number, total, refunded }) => (
            <li key={id}>
              <Link to={path("producerOrder", { id })}>{number}</Link>
              <span className="number">{formatRupiah(total - refunded, locale)}</span>
            </li>
          ))}
        </ul>
        {rest > 0 ? <p>{t("producer:today.andMore", { count: rest })}</p> : null}
        <p className="muted small">{t("producer:today.moneyRule", { count: payoutDays })}</p>
      </details>
    </Card>
  );
}
