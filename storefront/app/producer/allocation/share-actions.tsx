import { whatsappLink } from "~/format/whatsapp";
import { usePage } from "~/page/page-context";
import { Button, ButtonLink } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { ConfirmDialog } from "~/workspace/ui/confirm-dialog";
import { CheckDialog } from "./check-dialog";
import { ShareForm, type ShareFormProps } from "./share-form";

/** Buttons of one share, by its state. */
export function ShareActions({ share, allocation, idempotencyKey }: ShareFormProps) {
  const { t } = usePage();
  const common = { share, allocation, idempotencyKey };
  switch (share.status) {
    case "offered":
      return (
        <>
          {share.message ? (
            <ButtonLink
              href={whatsappLink(share.message.phone ?? "", share.message.text)}
              look="secondary"
              target="_blank"
              rel="noopener"
            >
              {t("allocation:actions.whatsapp")}
            </ButtonLink>
          ) : null}
          <ShareForm {...common} intent="accept">
            <Button>{t("allocation:actions.accept")}</Button>
          </ShareForm>
          <ReasonDialog {...common} intent="refuse" />
        </>
      );
    case "accepted":
      return (
        <>
          <CheckDialog {...common} />
          <ReasonDialog {...common} intent="withdraw" />
        </>
      );
    case "delivered":
      return <CheckDialog {...common} />;
    default:
      return null;
  }
}

function ReasonDialog({ intent, ...common }: ShareFormProps & { intent: "refuse" | "withdraw" }) {
  const { t } = usePage();
  return (
    <ConfirmDialog
      trigger={t(`allocation:actions.${intent}`)}
      look="quiet"
      title={t(`allocation:actions.${intent}Title`, { workshop: common.share.workshop_name })}
    >
      <p>{t(`allocation:actions.${intent}Body`)}</p>
      <ShareForm {...common} intent={intent}>
        <TextAreaField
          name="reason"
          id={`${intent}-${common.share.id}`}
          label={t("allocation:reason")}
          minLength={3}
          maxLength={500}
          rows={2}
          required
        />
        <Button look="danger" wide>
          {t(`allocation:actions.${intent}`)}
        </Button>
      </ShareForm>
    </ConfirmDialog>
  );
}
