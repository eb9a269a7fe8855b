import type { CartGroup } from "@pasar-sentra/wire/cart";
import { formatQuantity } from "~/format/quantity";
import { formatRupiah } from "~/format/rupiah";
import { shippingName } from "~/format/shipping-name";
import { usePage } from "~/page/page-context";

/** What one cooperative will charge: its goods, its shipping, their sum. */
export function ReviewGroup({ group }: { group: CartGroup }) {
  const { t, path, locale } = usePage();
  const headingId = `review-${group.cooperative.slug}`;
  const shipping = group.shipping_choices.find(({ option_id }) => option_id === group.selected_option_id);
  return (
    <section className="panel" aria-labelledby={headingId}>
      <h2 id={headingId}>{group.cooperative.legal_name}</h2>
      <dl className="sums">
        {group.lines.map((line) => (
          <div key={line.id}>
            <dt>
              {line.title}
              {Object.keys(line.options).length > 0 ? `, ${Object.values(line.options).join(", ")}` : null}
              <span className="small muted">
                {formatQuantity(line.quantity, line.supply_terms.unit, t, locale)} ×{" "}
                {formatRupiah(line.unit_price, locale)}
              </span>
            </dt>
            <dd>{formatRupiah(line.total, locale)}</dd>
          </div>
        ))}
        {shipping && group.shipping_total !== null ? (
          <div>
            <dt>{t("checkout:payment.shipping", { service: shippingName(shipping.name, t) })}</dt>
            <dd>{formatRupiah(group.shipping_total, locale)}</dd>
          </div>
        ) : null}
        <div className="sums__total">
          <dt>{t("checkout:payment.groupTotal")}</dt>
          <dd>{formatRupiah(group.item_total + (group.shipping_total ?? 0), locale)}</dd>
        </div>
      </dl>
      <p>
        <a href={path("checkoutShipping")}>{t("checkout:payment.changeShipping")}</a>
      </p>
    </section>
  );
}
