import type { SellerOrderDetail } from "@pasar-sentra/wire/seller-order";
import { useState } from "react";
import { formatQuantity, unitName } from "~/format/quantity";
import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { QuantityStepper } from "~/workspace/ui/quantity-stepper";
import { declinePreview } from "./decline-preview";
import { IntentForm } from "./intent-form";

/** Accepting a part: how much of each line, and at once what it comes to and what the buyer gets back. */
export function AcceptPart({ order, formKey }: { order: SellerOrderDetail; formKey: string }) {
  const { t, locale } = usePage();
  const [accepted, setAccepted] = useState<Record<string, number>>(() =>
    Object.fromEntries(order.lines.map(({ id, quantity }) => [id, quantity])),
  );
  const preview = declinePreview(order, accepted);
  const isAll = order.lines.every(({ id, quantity }) => accepted[id] === quantity);
  const isNothing = order.lines.every(({ id }) => accepted[id] === 0);
  const blocked = isAll ? t("orders:part.isAll") : isNothing ? t("orders:part.isNothing") : null;
  return (
    <details className="disclosure">
      <summary>{t("orders:part.open")}</summary>
      <IntentForm intent="accept_part" formKey={formKey}>
        {order.lines.map((line) => (
          <div key={line.id} className="part-line">
            <QuantityStepper
              name={`quantity:${line.id}`}
              label={[line.title, line.variant_title].filter(Boolean).join(", ")}
              value={accepted[line.id] ?? 0}
              max={line.quantity}
              step={line.trade_unit_size}
              unit={unitName(line.unit ?? "buah", accepted[line.id] ?? 0, t)}
              onChange={(value) => setAccepted((before) => ({ ...before, [line.id]: value }))}
            />
            <p className="small muted">
              {t("orders:part.of", {
                total: formatQuantity(line.quantity, line.unit ?? "buah", t, locale),
              })}
              {line.trade_unit && line.trade_unit_size > 1
                ? ` ${t("orders:part.step", {
                    trade: formatQuantity(1, line.trade_unit, t, locale),
                    size: formatQuantity(line.trade_unit_size, line.unit ?? "buah", t, locale),
                  })}`
                : null}
            </p>
          </div>
        ))}
        <dl className="sums" aria-live="polite">
          <div>
            <dt>{t("orders:part.kept")}</dt>
            <dd>{formatRupiah(preview.kept, locale)}</dd>
          </div>
          <div>
            <dt>{t("orders:part.goods")}</dt>
            <dd>{formatRupiah(preview.goods, locale)}</dd>
          </div>
          <div>
            <dt>{t("orders:part.shipping")}</dt>
            <dd>{formatRupiah(preview.shipping, locale)}</dd>
          </div>
        </dl>
        <TextAreaField
          id="reason-accept-part"
          name="reason"
          label={t("orders:field.reason")}
          hint={t("orders:field.reasonHint")}
          minLength={3}
          maxLength={500}
          rows={3}
          required
        />
        <Button wide look="secondary" disabledReason={blocked}>
          {t("orders:part.submit")}
        </Button>
      </IntentForm>
    </details>
  );
}
