import type { OrderSummary } from "@pasar-sentra/wire/order";
import { formatDate } from "~/format/date";
import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";

interface OrderListProps {
  orders: OrderSummary[];
  /** Level of the orders' headings: one below the heading that the list stands under. */
  heading: "h2" | "h3";
}

/** A customer's orders, each with its cooperatives and how far they are. */
export function OrderList({ orders, heading: Heading }: OrderListProps) {
  const { t, path, locale } = usePage();
  return (
    <ul className="plain-list stack">
      {orders.map((order) => (
        <li key={order.id} className="card card--padded order-card">
          <div className="order-card__head">
            <Heading>
              <a className="card__link" href={path("order", { id: order.id })}>
                {t("account:orders.order", { number: order.display_id })}
              </a>
            </Heading>
            <span className={`badge badge--${order.payment_status === "paid" ? "verified" : "declared"}`}>
              {t(`order:paymentStatus.${order.payment_status}`)}
            </span>
          </div>
          <p className="muted">{formatDate(order.created_at, locale)}</p>
          <ul className="plain-list small">
            {order.seller_orders.map((share) => (
              <li key={share.number}>
                {share.cooperative_name}: {t(`order:status.${share.status}`)}
              </li>
            ))}
          </ul>
          <p className="number">
            <strong>{t("account:orders.total", { total: formatRupiah(order.total, locale) })}</strong>
          </p>
        </li>
      ))}
    </ul>
  );
}
