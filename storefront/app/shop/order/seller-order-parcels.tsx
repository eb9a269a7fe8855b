import type { SellerOrderView } from "@pasar-sentra/wire/order";
import { formatDateTime } from "~/format/date";
import { usePage } from "~/page/page-context";

/** The boxes that have left, and what to ask the courier with. */
export function SellerOrderParcels({ order }: { order: SellerOrderView }) {
  const { t, locale } = usePage();
  if (order.parcels.length === 0) return null;
  return (
    <div>
      <h3>{t("order:seller.parcels")}</h3>
      <ul className="plain-list stack">
        {order.parcels.map(({ number, courier, tracking_number, delivered_at }) => (
          <li key={number}>
            <strong className="number">{number}</strong>
            <br />
            {t("order:seller.parcelShipped", { courier, number: tracking_number })}
            {delivered_at ? (
              <span className="small muted">
                <br />
                {t("order:seller.parcelDelivered", { at: formatDateTime(delivered_at, locale) })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </div>
  );
}
