import type {
  CapacityMemberView,
  CapacityScopeView,
  DeclaredCapacityView,
} from "@pasar-sentra/wire/allocation";
import { useState } from "react";
import { Form } from "react-router";
import { formatWeekday } from "~/format/date";
import { unitName } from "~/format/quantity";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { shareUnit, workQuantity } from "../allocation/work-quantity";
import { Card } from "~/workspace/ui/card";
import { ConfirmDialog } from "~/workspace/ui/confirm-dialog";
import { QuantityStepper } from "~/workspace/ui/quantity-stepper";

interface MemberCapacityProps {
  member: CapacityMemberView;
  scopes: CapacityScopeView[];
  idempotencyKey: string;
}

/** What one workshop makes in a week and has open, and the form that changes it. */
export function MemberCapacity({ member, scopes, idempotencyKey }: MemberCapacityProps) {
  const { t, locale } = usePage();
  const { declared, open, workshop_name, workers } = member;
  const openOf = (unit: string) => open.find((one) => one.unit === unit)?.quantity ?? 0;
  return (
    <Card
      heading="h2"
      meta={t("allocation:capacity.workers", { count: workers })}
      title={workshop_name}
      actions={<DeclareDialog member={member} scopes={scopes} idempotencyKey={idempotencyKey} />}
    >
      {declared.length === 0 ? <p className="muted">{t("allocation:capacity.undeclared")}</p> : null}
      <ul className="plain-list">
        {declared.map((row) => (
          <li key={row.id}>
            <strong>
              {t("allocation:capacity.weekly", {
                quantity: workQuantity(row.weekly_quantity, row, t, locale),
              })}
            </strong>{" "}
            <span className="muted">
              {row.product_title ?? t("allocation:capacity.allGoods", { unit: unitName(row.unit, 2, t) })}
              {isLater(row)
                ? ` · ${t("allocation:capacity.from", { day: formatWeekday(row.effective_from, locale) })}`
                : ""}
            </span>
            {row.product_id === null && openOf(row.unit) > 0 ? (
              <span className="muted">
                {" · "}
                {t("allocation:capacity.open", { quantity: workQuantity(openOf(row.unit), row, t, locale) })}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function isLater({ effective_from }: DeclaredCapacityView): boolean {
  return Date.parse(`${effective_from}T00:00:00+07:00`) > Date.now();
}

function DeclareDialog({ member, scopes, idempotencyKey }: MemberCapacityProps) {
  const { t } = usePage();
  const [chosen, setChosen] = useState(0);
  const scope = scopes[chosen] ?? (scopes[0] as CapacityScopeView);
  const { member_id, declared, workshop_name } = member;
  const known = declared.find(
    ({ product_id, unit }) => product_id === scope.product_id && unit === scope.unit,
  );
  return (
    <ConfirmDialog
      trigger={t("allocation:capacity.change")}
      title={t("allocation:capacity.changeTitle", { workshop: workshop_name })}
    >
      <Form method="post" className="share-form">
        <input type="hidden" name="intent" value="declare" />
        <input type="hidden" name="member_id" value={member_id} />
        <input type="hidden" name="key" value={`${idempotencyKey}-${member_id}`} />
        <SelectField
          name="scope"
          id={`scope-${member_id}`}
          label={t("allocation:capacity.scope")}
          value={scopeValue(scope)}
          onChange={({ target }) => setChosen(target.selectedIndex)}
          required
        >
          {scopes.map((one) => (
            <option key={scopeValue(one)} value={scopeValue(one)}>
              {one.product_title ?? t("allocation:capacity.allGoods", { unit: unitName(one.unit, 2, t) })}
            </option>
          ))}
        </SelectField>
        <QuantityStepper
          key={scopeValue(scope)}
          name="weekly"
          label={t("allocation:capacity.weeklyLabel")}
          value={Math.floor((known?.weekly_quantity ?? 0) / scope.unit_size)}
          unit={unitName(shareUnit(scope), 2, t)}
        />
        <TextField
          name="effective_from"
          id={`from-${member_id}`}
          type="date"
          label={t("allocation:capacity.effective")}
          hint={t("allocation:capacity.effectiveHint")}
        />
        <Button wide>{t("allocation:capacity.save")}</Button>
      </Form>
    </ConfirmDialog>
  );
}

function scopeValue({ unit, unit_size, product_id }: CapacityScopeView): string {
  return `${unit}|${unit_size}|${product_id ?? ""}`;
}
