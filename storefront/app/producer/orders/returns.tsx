import type { ReturnDetail, SellerOrderDetail } from "@pasar-sentra/wire/seller-order";
import { formatQuantity } from "~/format/quantity";
import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { Card } from "~/workspace/ui/card";
import { QuantityStepper } from "~/workspace/ui/quantity-stepper";
import { Section } from "~/workspace/ui/section";
import { type ChipTone, StatusChip } from "~/workspace/ui/status-chip";
import { IntentForm } from "./intent-form";
import { ReasonDialog } from "./reason-dialog";

const TONES: Record<ReturnDetail["status"], ChipTone> = {
  requested: "due",
  received: "due",
  refunded: "good",
  rejected: "problem",
};

/** What the buyer gives back, and the form that notes a new return. */
export function Returns({ order, formKey }: { order: SellerOrderDetail; formKey: string }) {
  const { t } = usePage();
  const returnable = order.lines.filter((line) => line.returnable > 0);
  if (order.returns.length === 0 && returnable.length === 0) return null;
  return (
    <Section title={t("orders:returns.title")}>
      {order.returns.length > 0 ? (
        <ul className="task-list">
          {order.returns.map((row) => (
            <li key={row.id}>
              <Return order={order} row={row} formKey={formKey} />
            </li>
          ))}
        </ul>
      ) : null}
      {returnable.length > 0 ? (
        <details className="disclosure">
          <summary>{t("orders:returns.open")}</summary>
          <IntentForm key={order.returns.length} intent="return" formKey={formKey} className="form">
            {returnable.map((line) => (
              <QuantityStepper
                key={line.id}
                name={`quantity:${line.id}`}
                label={[line.title, line.variant_title].filter(Boolean).join(", ")}
                value={0}
                max={line.returnable}
              />
            ))}
            <TextAreaField
              id="reason-return"
              name="reason"
              label={t("orders:returns.reason")}
              minLength={3}
              maxLength={500}
              rows={3}
              required
            />
            <Button look="secondary" wide>
              {t("orders:returns.submit")}
            </Button>
          </IntentForm>
        </details>
      ) : null}
    </Section>
  );
}

interface ReturnProps {
  order: SellerOrderDetail;
  row: ReturnDetail;
  formKey: string;
}

function Return({ order, row, formKey }: ReturnProps) {
  const { t, locale } = usePage();
  return (
    <Card
      meta={t("orders:returns.amount", { amount: formatRupiah(row.refund_amount, locale) })}
      aside={<StatusChip tone={TONES[row.status]}>{t(`orders:returns.${row.status}`)}</StatusChip>}
      title={row.number}
    >
      <ul className="plain-list">
        {row.lines.map(({ seller_order_line_id, quantity }) => {
          const line = order.lines.find(({ id }) => id === seller_order_line_id);
          return (
            <li key={seller_order_line_id}>
              {formatQuantity(quantity, line?.unit ?? "buah", t, locale)} {line?.title}
            </li>
          );
        })}
      </ul>
      <p className="muted">{row.reason}</p>
      {row.actions.includes("receive") ? (
        <IntentForm intent="receive" formKey={formKey} target={row.id}>
          <Button wide>{t("orders:returns.receive")}</Button>
        </IntentForm>
      ) : null}
      {row.actions.includes("refund") ? (
        <IntentForm intent="refund" formKey={formKey} target={row.id}>
          <Button wide>
            {t("orders:returns.refund", { amount: formatRupiah(row.refund_amount, locale) })}
          </Button>
        </IntentForm>
      ) : null}
      {row.actions.includes("reject") ? (
        <ReasonDialog
          intent="reject"
          formKey={formKey}
          target={row.id}
          trigger={t("orders:returns.reject")}
          title={t("orders:returns.rejectTitle", { number: row.number })}
          body={t("orders:returns.rejectBody")}
          submit={t("orders:returns.rejectSubmit")}
          wide
        />
      ) : null}
    </Card>
  );
}
