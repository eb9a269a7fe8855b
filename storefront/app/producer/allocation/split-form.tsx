import type { AllocationMemberView, AllocationView } from "@pasar-sentra/wire/allocation";
import { useState } from "react";
import { Form, useNavigation } from "react-router";
import { formatQuantity } from "~/format/quantity";
import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { SelectField, TextField } from "~/ui/field";
import { ActionBar } from "~/workspace/ui/action-bar";
import { QuantityStepper } from "~/workspace/ui/quantity-stepper";
import type { AllocationRefusal } from "./allocation-form.server";
import { shareUnit } from "./work-quantity";

/** Hours that members get to answer. */
const ANSWER_HOURS = [12, 24, 48, 72] as const;

interface SplitFormProps {
  allocation: AllocationView;
  refusal: AllocationRefusal | null;
  idempotencyKey: string;
}

/** The proposal, which the officer may change: what is left over is counted at once and checked by the server. */
export function SplitForm({ allocation, refusal, idempotencyKey }: SplitFormProps) {
  const { t, locale } = usePage();
  const { state } = useNavigation();
  const { id, version, members, missing_units, due_on } = allocation;
  const [units, setUnits] = useState(() => proposal(members));
  const shared = Object.values(units).reduce((sum, count) => sum + count, 0);
  const rest = missing_units - shared;
  const unit = shareUnit(allocation);
  const tooHigh = new Map(refusal?.members.map(({ member_id, most }) => [member_id, most]));
  const inWords = (count: number) => formatQuantity(count, unit, t, locale);
  return (
    <Form method="post" className="split" preventScrollReset>
      <input type="hidden" name="allocation_id" value={id} />
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="key" value={idempotencyKey} />
      <ul className="split__members">
        {members.map((member) => (
          <li key={member.member_id} className="split__member">
            <div className="split__who">
              <strong>{member.workshop_name}</strong>
              <span className="muted">
                {t("allocation:split.free", { quantity: inWords(member.capacity_units) })}
                {" · "}
                {t("allocation:split.given", { amount: formatRupiah(member.given_this_year, locale) })}
              </span>
              {member.certificate_ok ? null : (
                <span className="split__mark">{t("allocation:split.noCertificate")}</span>
              )}
              {member.declined ? (
                <span className="split__mark">{t(`allocation:split.declined.${member.declined}`)}</span>
              ) : null}
            </div>
            <QuantityStepper
              name={`units.${member.member_id}`}
              label={t("allocation:split.units", { workshop: member.workshop_name })}
              hideLabel
              value={units[member.member_id] ?? 0}
              max={member.certificate_ok ? member.capacity_units : 0}
              unit={unit}
              error={
                tooHigh.has(member.member_id)
                  ? t("allocation:split.most", { quantity: inWords(tooHigh.get(member.member_id) ?? 0) })
                  : undefined
              }
              onChange={(count) => setUnits({ ...units, [member.member_id]: count })}
            />
          </li>
        ))}
      </ul>
      <TextField
        name="due_on"
        id={`due-${id}`}
        type="date"
        label={t("allocation:split.due")}
        hint={t("allocation:split.dueHint")}
        defaultValue={due_on}
        required
      />
      <SelectField
        name="answer_hours"
        id={`hours-${id}`}
        label={t("allocation:split.hours")}
        defaultValue="24"
        required
      >
        {ANSWER_HOURS.map((hours) => (
          <option key={hours} value={hours}>
            {t("allocation:split.hoursCount", { count: hours })}
          </option>
        ))}
      </SelectField>
      <Button type="button" look="quiet" onClick={() => setUnits(proposal(members))}>
        {t("allocation:split.reset")}
      </Button>
      <ActionBar
        note={
          <span className={rest === 0 ? "split__rest" : "split__rest split__rest--open"} aria-live="polite">
            {t(restKey(rest), { rest: inWords(Math.abs(rest)), total: inWords(missing_units) })}
          </span>
        }
      >
        <Button name="intent" value="split" look="secondary">
          {t("allocation:split.save")}
        </Button>
        <Button name="intent" value="offer" disabledReason={whyNotOffered(rest, shared, state !== "idle")}>
          {t("allocation:split.offer")}
        </Button>
      </ActionBar>
    </Form>
  );

  function whyNotOffered(left: number, given: number, isSending: boolean): string | null {
    if (isSending) return t("allocation:split.sending");
    if (left < 0) return t("allocation:split.tooMuch");
    return given === 0 ? t("allocation:split.nobody") : null;
  }
}

function restKey(rest: number) {
  if (rest === 0) return "allocation:split.rest.none";
  return rest > 0 ? "allocation:split.rest.left" : "allocation:split.rest.over";
}

function proposal(members: readonly AllocationMemberView[]): Record<string, number> {
  return Object.fromEntries(members.map(({ member_id, proposed_units }) => [member_id, proposed_units]));
}
