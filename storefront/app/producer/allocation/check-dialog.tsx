import { useState } from "react";
import { unitName } from "~/format/quantity";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { ConfirmDialog } from "~/workspace/ui/confirm-dialog";
import { QuantityStepper } from "~/workspace/ui/quantity-stepper";
import { ShareForm, type ShareFormProps } from "./share-form";
import { workQuantity } from "./work-quantity";

/** Goods arrive and are checked: how many came, and how many of them did not pass. */
export function CheckDialog(props: ShareFormProps) {
  const { t, locale } = usePage();
  const { share, allocation } = props;
  const most = share.status === "delivered" ? share.quantity_delivered : share.quantity_accepted;
  const [arrived, setArrived] = useState(most);
  const [rejected, setRejected] = useState(0);
  const unit = unitName(allocation.unit, 2, t);
  return (
    <ConfirmDialog
      trigger={t("allocation:check.open")}
      look="primary"
      title={t("allocation:check.title", { workshop: share.workshop_name })}
    >
      <ShareForm {...props} intent="check">
        <input type="hidden" name="passed" value={Math.max(0, arrived - rejected)} />
        {share.status === "accepted" ? (
          <QuantityStepper
            label={t("allocation:check.arrived", { most: workQuantity(most, allocation, t, locale) })}
            value={arrived}
            min={1}
            max={most}
            unit={unit}
            onChange={setArrived}
          />
        ) : null}
        <QuantityStepper
          name="rejected"
          label={t("allocation:check.rejected")}
          value={rejected}
          max={arrived}
          unit={unit}
          onChange={setRejected}
        />
        <p aria-live="polite">
          {t("allocation:check.passes", {
            passed: workQuantity(Math.max(0, arrived - rejected), allocation, t, locale),
          })}
        </p>
        <TextAreaField
          name="reason"
          id={`check-reason-${share.id}`}
          label={t("allocation:check.reason")}
          minLength={3}
          maxLength={500}
          rows={2}
          required={rejected > 0}
        />
        <Button wide>{t("allocation:check.submit")}</Button>
      </ShareForm>
    </ConfirmDialog>
  );
}
