import type { CartSummary } from "@pasar-sentra/wire/cart";
import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { blockingViolations } from "./blocking-violations";
import { violationText } from "./violation-text";

/** What it all costs so far, and the way on, or what is in the way. */
export function CartTotals({ cart }: { cart: CartSummary }) {
  const { t, path, locale } = usePage();
  const blocking = blockingViolations(cart);
  const goods = cart.item_total - cart.discount_total + cart.tax_total;
  return (
    <aside className="panel split__side" aria-labelledby="totals-heading">
      <h2 id="totals-heading">{t("cart:summary.heading")}</h2>
      <dl className="sums">
        <div>
          <dt>{t("cart:summary.items")}</dt>
          <dd>{formatRupiah(cart.item_total, locale)}</dd>
        </div>
        <div>
          <dt>{t("cart:summary.shipping")}</dt>
          <dd className="muted">{t("cart:summary.shippingLater")}</dd>
        </div>
        <div className="sums__total">
          <dt>{t("cart:summary.totalBeforeShipping")}</dt>
          <dd>{formatRupiah(goods, locale)}</dd>
        </div>
      </dl>
      {blocking.length > 0 ? (
        <Notice tone="problem" title={t("cart:summary.mendFirst")}>
          <ul>
            {blocking.map((violation) => (
              <li key={`${violation.rule}-${violation.line_item_id ?? violation.cooperative_slug}`}>
                {violationText(violation, t, locale)}
              </li>
            ))}
          </ul>
        </Notice>
      ) : (
        <ButtonLink wide href={path("checkout")}>
          {t("cart:summary.checkout")}
        </ButtonLink>
      )}
    </aside>
  );
}
