import type { CartSummary } from "@pasar-sentra/wire/cart";
import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";

/** Everything that will be charged, and how it is paid. */
export function ReviewTotals({ cart }: { cart: CartSummary }) {
  const { t, locale } = usePage();
  return (
    <>
      <h2 id="pay-heading">{t("checkout:payment.method")}</h2>
      <p>
        <strong>{t("checkout:payment.transfer")}</strong>
      </p>
      <p className="small">{t("checkout:payment.transferHow")}</p>
      <dl className="sums">
        <div>
          <dt>{t("cart:summary.items")}</dt>
          <dd>{formatRupiah(cart.item_total, locale)}</dd>
        </div>
        {cart.discount_total > 0 ? (
          <div>
            <dt>{t("cart:summary.discount")}</dt>
            <dd>{formatRupiah(-cart.discount_total, locale)}</dd>
          </div>
        ) : null}
        <div>
          <dt>{t("cart:summary.shipping")}</dt>
          <dd>{formatRupiah(cart.shipping_total, locale)}</dd>
        </div>
        {cart.tax_total > 0 ? (
          <div>
            <dt>{t("cart:summary.tax")}</dt>
            <dd>{formatRupiah(cart.tax_total, locale)}</dd>
          </div>
        ) : null}
        <div className="sums__total">
          <dt>{t("checkout:payment.total")}</dt>
          <dd>
            {formatRupiah(cart.total, locale)}
            <span className="small muted">{t("checkout:payment.plusCode")}</span>
          </dd>
        </div>
      </dl>
    </>
  );
}
