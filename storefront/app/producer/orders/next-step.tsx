import type { SellerOrderDetail } from "@pasar-sentra/wire/seller-order";
import { formatDate, formatDateTime } from "~/format/date";
import { formatRupiah } from "~/format/rupiah";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { ActionBar } from "~/workspace/ui/action-bar";
import { Section } from "~/workspace/ui/section";
import { AcceptPart } from "./accept-part";
import { IntentForm } from "./intent-form";
import { ReasonDialog } from "./reason-dialog";

interface StepProps {
  order: SellerOrderDetail;
  formKey: string;
}

/** What the cooperative does now; what cannot be done yet says why. */
export function NextStep({ order, formKey }: StepProps) {
  switch (order.status) {
    case "awaiting_payment":
    case "placed":
      return <Answer order={order} formKey={formKey} />;
    case "accepted":
      return <StartProduction order={order} formKey={formKey} />;
    case "delivered":
      return <Complete order={order} formKey={formKey} />;
    default:
      return <Told order={order} />;
  }
}

function Answer({ order, formKey }: StepProps) {
  const { t, locale } = usePage();
  const isPaid = order.status === "placed";
  const reason = isPaid ? null : t("orders:next.notPaid");
  return (
    <>
      <Section title={t("orders:next.answer")}>
        <p>
          {isPaid
            ? t("orders:next.answerBody", { total: formatRupiah(order.total, locale) })
            : t("orders:next.notPaidBody")}
        </p>
        {isPaid && order.accept_by ? (
          <p>{t("orders:next.answerBy", { at: formatDateTime(order.accept_by, locale) })}</p>
        ) : null}
        {isPaid ? <AcceptPart order={order} formKey={formKey} /> : null}
      </Section>
      <ActionBar>
        <IntentForm intent="accept" formKey={formKey}>
          <Button wide disabledReason={reason}>
            {t("orders:next.acceptAll")}
          </Button>
        </IntentForm>
        {isPaid ? (
          <ReasonDialog
            intent="decline"
            formKey={formKey}
            trigger={t("orders:next.decline")}
            title={t("orders:next.declineTitle", { number: order.number })}
            body={t("orders:next.declineBody", { amount: formatRupiah(order.total, locale) })}
            submit={t("orders:next.declineSubmit")}
            look="secondary"
            wide
          />
        ) : null}
      </ActionBar>
    </>
  );
}

function StartProduction({ order, formKey }: StepProps) {
  const { t } = usePage();
  return (
    <Section title={t("orders:next.heading")}>
      <p>{t("orders:next.make", { by: order.accepted_by_name ?? "" })}</p>
      <IntentForm intent="production" formKey={formKey}>
        <Button wide>{t("orders:next.start")}</Button>
      </IntentForm>
    </Section>
  );
}

function Complete({ order, formKey }: StepProps) {
  const { t, locale } = usePage();
  const hasOpenReturn = order.returns.some(({ status }) => status === "requested" || status === "received");
  const day = order.payout_on ? formatDate(`${order.payout_on}T12:00:00+07:00`, locale) : "";
  return (
    <Section title={t("orders:next.heading")}>
      <p>
        {t("orders:next.payout", { amount: formatRupiah(order.total - order.refund_total, locale), day })}
      </p>
      <IntentForm intent="complete" formKey={formKey}>
        <Button wide disabledReason={hasOpenReturn ? t("orders:next.openReturn") : null}>
          {t("orders:next.complete")}
        </Button>
      </IntentForm>
    </Section>
  );
}

/** Where nothing is to be pressed here, or it is in the parcels below. */
function Told({ order }: { order: SellerOrderDetail }) {
  const { t } = usePage();
  const toPack = order.lines.reduce((sum, line) => sum + line.to_pack, 0);
  switch (order.status) {
    case "in_production":
      return <p>{t("orders:next.inProduction")}</p>;
    case "packed":
    case "partly_shipped":
      return <p>{toPack > 0 ? t("orders:next.packRest") : t("orders:next.ship")}</p>;
    case "shipped":
      return <p>{t("orders:next.underway")}</p>;
    case "completed":
      return <p>{t("orders:next.completed")}</p>;
    default:
      return <p>{t("orders:next.over")}</p>;
  }
}
