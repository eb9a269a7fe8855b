import type { OrderReceipt } from "@pasar-sentra/wire/order";
import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";

/** The sums over all cooperatives; each row is the sum of the same row in the shares. */
export function OrderTotals({ order }: { order: OrderReceipt }) {
  const { t, locale } = usePage();
  return (
    <section className="panel" aria-labelledby="totals-heading">
      <h2 id="totals-heading">{t("order:total.heading")}</h2>
      <dl className="sums">
        <div>
          <dt>{t("order:total.items")}</dt>
          <dd>{formatRupiah(order.item_total, locale)}</dd>
        </div>
        {order.discount_total > 0 ? (
          <div>
            <dt>{t("order:total.discount")}</dt>
            <dd>{formatRupiah(-order.discount_total, locale)}</dd>
          </div>
        ) : null}
        <div>
          <dt>{t("order:total.shipping")}</dt>
          <dd>{formatRupiah(order.shipping_total, locale)}</dd>
        </div>
        {order.tax_total > 0 ? (
          <div>
            <dt>{t("order:total.tax")}</dt>
            <dd>{formatRupiah(order.tax_total, locale)}</dd>
          </div>
        ) : null}
        <div className="sums__total">
          <dt>{t("order:total.total")}</dt>
          <dd>{formatRupiah(order.total, locale)}</dd>
        </div>
        {order.refund_total > 0 ? (
          <div>
            <dt>{t("order:total.refund")}</dt>
            <dd>{formatRupiah(-order.refund_total, locale)}</dd>
          </div>
        ) : null}
      </dl>
    </section>
  );
}
