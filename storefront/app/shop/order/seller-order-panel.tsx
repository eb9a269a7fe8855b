import type { SellerOrderView } from "@pasar-sentra/wire/order";
import { formatDateTime, formatWeekday } from "~/format/date";
import { formatQuantity } from "~/format/quantity";
import { formatNumber, formatRupiah } from "~/format/rupiah";
import { shippingName } from "~/format/shipping-name";
import { whatsappLink } from "~/format/whatsapp";
import { usePage } from "~/page/page-context";
import { Icon } from "~/ui/icon";
import { Picture } from "~/ui/picture";
import { SellerOrderMessages } from "./seller-order-messages";
import { SellerOrderParcels } from "./seller-order-parcels";

/** Reason that the system gives when the cooperative did not answer in time. */
const EXPIRED = "accept_by_passed";
/** While the promised day matters. */
const WAITING = ["awaiting_payment", "placed", "accepted", "in_production", "packed", "partly_shipped"];

/** One cooperative's share: its number, goods and sums, how far it is, and how to ask about it. */
export function SellerOrderPanel({ order }: { order: SellerOrderView }) {
  const { t, path, locale } = usePage();
  const { cooperative } = order;
  const headingId = `seller-order-${order.id}`;
  const text = t("order:seller.whatsappText", { cooperative: cooperative.legal_name, number: order.number });
  return (
    <section className="panel seller-order" aria-labelledby={headingId}>
      <header className="seller-order__head">
        <div>
          <h2 id={headingId}>
            <a href={path("cooperative", { slug: cooperative.slug })}>{cooperative.legal_name}</a>
          </h2>
          <p className="provenance">{cooperative.regency_name}</p>
        </div>
        <p>
          <span className="badge badge--declared">{t(`order:status.${order.status}`)}</span>
          <br />
          <span className="small muted number">{t("order:seller.number", { number: order.number })}</span>
        </p>
      </header>
      {order.promised_on && WAITING.includes(order.status) ? (
        <p>{t("order:seller.promised", { day: formatWeekday(order.promised_on, locale) })}</p>
      ) : null}
      <ul className="plain-list seller-order__lines">
        {order.lines.map((line) => (
          <OrderLine key={`${line.product_handle}-${line.title}-${line.variant_title}`} line={line} />
        ))}
      </ul>
      <SellerOrderSums order={order} />
      <SellerOrderParcels order={order} />
      <History order={order} />
      <SellerOrderMessages order={order} />
      {cooperative.whatsapp ? (
        <p>
          <a
            className="button button--secondary"
            href={whatsappLink(cooperative.whatsapp, text)}
            rel="noopener noreferrer external"
          >
            <Icon name="chat" />
            {t("order:seller.whatsapp")}
          </a>
        </p>
      ) : null}
    </section>
  );
}

function OrderLine({ line }: { line: SellerOrderView["lines"][number] }) {
  const { t, path, locale } = usePage();
  const count = line.unit
    ? formatQuantity(line.quantity, line.unit, t, locale)
    : formatNumber(line.quantity, locale);
  return (
    <li className="order-line">
      <div className="order-line__picture">
        <Picture picture={line.picture} sizes="72px" alt="" />
      </div>
      <div>
        <h3>
          {line.product_handle ? (
            <a href={path("product", { handle: line.product_handle })}>{line.title}</a>
          ) : (
            line.title
          )}
        </h3>
        {line.variant_title ? <p className="muted">{line.variant_title}</p> : null}
        <p className="muted">
          {count} × {formatRupiah(line.unit_price, locale)}
        </p>
        <NotKept line={line} />
      </div>
      <p className="number">{formatRupiah(line.total, locale)}</p>
    </li>
  );
}

/** How much of the line the buyer does not have: never sent, or given back. */
function NotKept({ line }: { line: SellerOrderView["lines"][number] }) {
  const { t, locale } = usePage();
  const unit = line.unit ?? "buah";
  const parts = [
    line.not_sent > 0
      ? t("order:seller.notSent", { quantity: formatQuantity(line.not_sent, unit, t, locale) })
      : null,
    line.returned > 0
      ? t("order:seller.returned", { quantity: formatQuantity(line.returned, unit, t, locale) })
      : null,
  ].filter(Boolean);
  return parts.length > 0 ? <p className="small">{parts.join(" · ")}</p> : null;
}

function SellerOrderSums({ order }: { order: SellerOrderView }) {
  const { t, locale } = usePage();
  const shipping = order.shipping_name
    ? t("order:seller.shippingBy", { service: shippingName(order.shipping_name, t) })
    : t("order:seller.shipping");
  const rows = [
    { name: t("order:seller.items"), amount: order.item_total, isShown: true },
    { name: t("order:seller.discount"), amount: -order.discount_total, isShown: order.discount_total > 0 },
    { name: shipping, amount: order.shipping_total, isShown: true },
    { name: t("order:seller.tax"), amount: order.tax_total, isShown: order.tax_total > 0 },
  ];
  return (
    <dl className="sums">
      {rows.map(({ name, amount, isShown }) =>
        isShown ? (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{formatRupiah(amount, locale)}</dd>
          </div>
        ) : null,
      )}
      <div className="sums__total">
        <dt>{t("order:seller.total")}</dt>
        <dd>{formatRupiah(order.total, locale)}</dd>
      </div>
      {order.refund_total > 0 ? (
        <div>
          <dt>{t("order:seller.refund")}</dt>
          <dd>{formatRupiah(-order.refund_total, locale)}</dd>
        </div>
      ) : null}
    </dl>
  );
}

function History({ order }: { order: SellerOrderView }) {
  const { t, locale } = usePage();
  return (
    <div>
      <h3>{t("order:seller.history")}</h3>
      <ol className="timeline">
        {order.history.map(({ at, to_status, reason }) => (
          <li key={`${at}-${to_status}`}>
            <strong>{t(`order:status.${to_status}`)}</strong>
            <span className="small muted">
              <time dateTime={at}>{formatDateTime(at, locale)}</time>
            </span>
            {reason ? (
              <span className="small">{reason === EXPIRED ? t("order:seller.expired") : reason}</span>
            ) : null}
          </li>
        ))}
      </ol>
    </div>
  );
}
