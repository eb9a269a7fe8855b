import type { SellerOrderDetail } from "@pasar-sentra/wire/seller-order";
import { useState } from "react";
import { formatQuantity, unitName } from "~/format/quantity";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { TextField } from "~/ui/field";
import { QuantityStepper } from "~/workspace/ui/quantity-stepper";
import { IntentForm } from "./intent-form";

/** What goes into the next parcel; everything that is left, unless less is chosen. */
export function PackForm({ order, formKey }: { order: SellerOrderDetail; formKey: string }) {
  const { t, locale } = usePage();
  const open = order.lines.filter(({ to_pack }) => to_pack > 0);
  const [packed, setPacked] = useState<Record<string, number>>(() =>
    Object.fromEntries(open.map(({ id, to_pack }) => [id, to_pack])),
  );
  const isEmpty = open.every(({ id }) => !packed[id]);
  return (
    <div className="panel">
      <h3>{t("orders:pack.title")}</h3>
      <IntentForm intent="pack" formKey={formKey} className="form">
        {open.map((line) => (
          <div key={line.id} className="part-line">
            <QuantityStepper
              name={`quantity:${line.id}`}
              label={[line.title, line.variant_title].filter(Boolean).join(", ")}
              value={packed[line.id] ?? 0}
              max={line.to_pack}
              unit={unitName(line.unit ?? "buah", packed[line.id] ?? 0, t)}
              onChange={(value) => setPacked((before) => ({ ...before, [line.id]: value }))}
            />
            <p className="small muted">
              {t("orders:part.of", { total: formatQuantity(line.to_pack, line.unit ?? "buah", t, locale) })}
            </p>
          </div>
        ))}
        <TextField
          name="weight"
          label={t("orders:pack.weight")}
          hint={t("orders:pack.weightHint")}
          inputMode="decimal"
          pattern="[0-9]{1,4}([.,][0-9]{1,3})?"
          maxLength={8}
          autoComplete="off"
        />
        <Button wide disabledReason={isEmpty ? t("orders:pack.empty") : null}>
          {t("orders:pack.submit")}
        </Button>
      </IntentForm>
    </div>
  );
}
