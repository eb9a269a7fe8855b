import type { SellerOrderDetail, SellerOrderLineDetail } from "@pasar-sentra/wire/seller-order";
import { formatQuantity } from "~/format/quantity";
import { formatRupiah } from "~/format/rupiah";
import { shippingName } from "~/format/shipping-name";
import { usePage } from "~/page/page-context";
import { Picture } from "~/ui/picture";
import { QuantityStepper } from "~/workspace/ui/quantity-stepper";
import { Section } from "~/workspace/ui/section";
import { ReasonDialog } from "./reason-dialog";

const MAY_CANCEL = ["accepted", "in_production", "packed", "partly_shipped"];

/** What was ordered, what has become of it, and what it comes to. */
export function Goods({ order, formKey }: { order: SellerOrderDetail; formKey: string }) {
  const { t, locale } = usePage();
  const rows = [
    { name: t("orders:goods.items"), amount: order.item_total, isShown: true },
    {
      name: order.shipping_name
        ? t("orders:goods.shippingBy", { service: shippingName(order.shipping_name, t) })
        : t("orders:goods.shipping"),
      amount: order.shipping_total,
      isShown: true,
    },
    { name: t("orders:goods.refund"), amount: -order.refund_total, isShown: order.refund_total > 0 },
  ];
  const isOwed = order.refunds.some(({ status }) => status === "owed");
  return (
    <Section title={t("orders:goods.title")}>
      <div className="panel">
        <ul className="plain-list">
          {order.lines.map((line) => (
            <li key={line.id} className="order-line">
              <div className="order-line__picture">
                <Picture picture={line.picture} sizes="72px" alt="" />
              </div>
              <Line line={line} />
              <p className="number">{formatRupiah(line.total, locale)}</p>
            </li>
          ))}
        </ul>
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
            <dt>{t("orders:goods.total")}</dt>
            <dd>{formatRupiah(order.total - order.refund_total, locale)}</dd>
          </div>
        </dl>
        {isOwed ? <p className="small muted">{t("orders:goods.refundOwed")}</p> : null}
      </div>
      {MAY_CANCEL.includes(order.status) ? <Cancel order={order} formKey={formKey} /> : null}
    </Section>
  );
}

const KINDS = [
  ["declined", "declined_quantity"],
  ["cancelled", "cancelled_quantity"],
  ["shipped", "shipped_quantity"],
  ["returned", "returned_quantity"],
] as const;

function Line({ line }: { line: SellerOrderLineDetail }) {
  const { t, locale } = usePage();
  const unit = line.unit ?? "buah";
  const happened = KINDS.filter(([, field]) => line[field] > 0).map(([name, field]) =>
    t(`orders:goods.${name}`, { quantity: formatQuantity(line[field], unit, t, locale) }),
  );
  return (
    <div>
      <h3>{line.title}</h3>
      {line.variant_title ? <p className="muted">{line.variant_title}</p> : null}
      <p className="muted">
        {formatQuantity(line.quantity, unit, t, locale)} × {formatRupiah(line.unit_price, locale)}
      </p>
      {happened.length > 0 ? <p className="small">{happened.join(" · ")}</p> : null}
    </div>
  );
}

function Cancel({ order, formKey }: { order: SellerOrderDetail; formKey: string }) {
  const { t } = usePage();
  const open = order.lines.filter(({ to_pack }) => to_pack > 0);
  return (
    <div className="button-row">
      {open.length > 0 ? (
        <ReasonDialog
          intent="cancel_part"
          formKey={formKey}
          trigger={t("orders:cancel.part")}
          title={t("orders:cancel.partTitle")}
          body={t("orders:cancel.partBody")}
          submit={t("orders:cancel.partSubmit")}
        >
          {open.map((line) => (
            <QuantityStepper
              key={line.id}
              name={`quantity:${line.id}`}
              label={[line.title, line.variant_title].filter(Boolean).join(", ")}
              value={0}
              max={line.to_pack}
            />
          ))}
        </ReasonDialog>
      ) : null}
      <ReasonDialog
        intent="cancel"
        formKey={formKey}
        trigger={t("orders:cancel.all")}
        title={t("orders:cancel.allTitle", { number: order.number })}
        body={t("orders:cancel.allBody")}
        submit={t("orders:cancel.allSubmit")}
      />
    </div>
  );
}
