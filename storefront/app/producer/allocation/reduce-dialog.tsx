import type { AllocationView } from "@pasar-sentra/wire/allocation";
import { Form } from "react-router";
import { unitName } from "~/format/quantity";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { ConfirmDialog } from "~/workspace/ui/confirm-dialog";
import { QuantityStepper } from "~/workspace/ui/quantity-stepper";

/** Gives up what nobody can make. The buyer's refund is asked for on the order's own page. */
export function ReduceDialog({
  allocation,
  idempotencyKey,
}: {
  allocation: AllocationView;
  idempotencyKey: string;
}) {
  const { t } = usePage();
  const { id, missing_quantity, unit } = allocation;
  return (
    <ConfirmDialog trigger={t("allocation:reduce.open")} look="quiet" title={t("allocation:reduce.title")}>
      <p>{t("allocation:reduce.body")}</p>
      <Form method="post">
        <input type="hidden" name="intent" value="reduce" />
        <input type="hidden" name="allocation_id" value={id} />
        <input type="hidden" name="key" value={`${idempotencyKey}-reduce`} />
        <QuantityStepper
          name="quantity"
          min={1}
          max={missing_quantity}
          value={missing_quantity}
          label={t("allocation:reduce.quantity", { unit: unitName(unit, 2, t) })}
        />
        <TextAreaField
          name="reason"
          id={`reduce-reason-${id}`}
          label={t("allocation:reason")}
          minLength={3}
          maxLength={500}
          rows={2}
          required
        />
        <Button look="danger" wide>
          {t("allocation:reduce.submit")}
        </Button>
      </Form>
    </ConfirmDialog>
  );
}
