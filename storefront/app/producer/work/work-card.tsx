import type { WorkShareView } from "@pasar-sentra/wire/allocation";
import { useState } from "react";
import { Form } from "react-router";
import { formatWeekday } from "~/format/date";
import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { shareUnit, workQuantity, workTitle } from "../allocation/work-quantity";
import { Card } from "~/workspace/ui/card";
import { ConfirmDialog } from "~/workspace/ui/confirm-dialog";
import { Countdown } from "~/workspace/ui/countdown";
import { QuantityStepper } from "~/workspace/ui/quantity-stepper";
import { StatusChip } from "~/workspace/ui/status-chip";

interface WorkCardProps {
  share: WorkShareView;
  idempotencyKey: string;
}

/** A share as its maker sees it: what, how much, until when, and what it brings. */
export function WorkCard({ share, idempotencyKey }: WorkCardProps) {
  const { t, locale } = usePage();
  const { status, quantity, quantity_accepted, quantity_passed, quantity_rejected } = share;
  const words = (count: number) => workQuantity(count, share, t, locale);
  return (
    <Card
      meta={share.order_number}
      aside={
        status === "offered" && share.answer_by ? (
          <Countdown until={share.answer_by} />
        ) : (
          <StatusChip tone={status === "checked" || status === "accepted" ? "good" : "plain"}>
            {t(`allocation:share.${status}`)}
          </StatusChip>
        )
      }
      title={workTitle(share)}
      actions={status === "offered" ? <AnswerForms share={share} idempotencyKey={idempotencyKey} /> : null}
    >
      <p className="work__quantity">{words(quantity_accepted > 0 ? quantity_accepted : quantity)}</p>
      {share.gross > 0 ? (
        <p>
          <strong>{formatRupiah(share.gross, locale)}</strong>{" "}
          <span className="muted">{t("allocation:work.beforeFee")}</span>
        </p>
      ) : null}
      {status === "offered" || status === "accepted" ? (
        <p>{t("allocation:work.due", { day: formatWeekday(share.due_on, locale) })}</p>
      ) : null}
      {status === "withdrawn" ? (
        <p>{t(share.order_cancelled ? "allocation:work.orderCancelled" : "allocation:work.takenBack")}</p>
      ) : null}
      {share.reason && (status === "withdrawn" || quantity_rejected > 0) ? (
        <p className="muted">{t("allocation:shares.reason", { reason: share.reason })}</p>
      ) : null}
      {status === "checked" ? (
        <p>
          {t("allocation:shares.checked", {
            passed: words(quantity_passed),
            rejected: words(quantity_rejected),
          })}
        </p>
      ) : null}
    </Card>
  );
}

function AnswerForms({ share, idempotencyKey }: WorkCardProps) {
  const { t } = usePage();
  const offered = Math.ceil(share.quantity / share.unit_size);
  const [units, setUnits] = useState(offered);
  const hidden = (answer: "accept" | "refuse") => (
    <>
      <input type="hidden" name="answer" value={answer} />
      <input type="hidden" name="share_id" value={share.id} />
      <input type="hidden" name="key" value={`${idempotencyKey}-${share.id}-${answer}`} />
    </>
  );
  return (
    <>
      <Form method="post" className="share-form">
        {hidden("accept")}
        {offered > 1 ? (
          <QuantityStepper
            name="units"
            label={t("allocation:work.take")}
            value={units}
            min={1}
            max={offered}
            unit={shareUnit(share)}
            onChange={setUnits}
          />
        ) : null}
        <Button wide>{t("allocation:actions.take")}</Button>
      </Form>
      <ConfirmDialog
        trigger={t("allocation:actions.refuseOwn")}
        look="secondary"
        wide
        title={t("allocation:actions.refuseOwnTitle")}
      >
        <p>{t("allocation:actions.refuseOwnBody")}</p>
        <Form method="post" className="share-form">
          {hidden("refuse")}
          <TextAreaField
            name="reason"
            id={`reason-${share.id}`}
            label={t("allocation:reason")}
            maxLength={500}
            minLength={3}
            rows={2}
          />
          <Button look="danger" wide>
            {t("allocation:actions.refuseOwn")}
          </Button>
        </Form>
      </ConfirmDialog>
    </>
  );
}
