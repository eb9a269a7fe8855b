import type { ListingView } from "@pasar-sentra/wire/listing";
import { Form } from "react-router";
import { usePage } from "~/page/page-context";
import { Button, type ButtonLook } from "~/ui/button";
import { ActionBar } from "~/workspace/ui/action-bar";
import { ConfirmDialog } from "~/workspace/ui/confirm-dialog";

interface ListingActionsProps {
  listing: ListingView;
  /** Of this rendering of the page: pressing twice does once. */
  idempotencyKey: string;
}

/** What may be done with a listing now. What takes it from the shop or away for good asks once. */
export function ListingActions({ listing, idempotencyKey }: ListingActionsProps) {
  const { t } = usePage();
  const may = (action: ListingView["actions"][number]) => listing.actions.includes(action);
  const submit = (intent: string, label: string, look: ButtonLook, reason: string | null = null) => (
    <Form method="post" preventScrollReset>
      <input type="hidden" name="key" value={idempotencyKey} />
      <Button name="intent" value={intent} look={look} wide disabledReason={reason}>
        {label}
      </Button>
    </Form>
  );
  const isIncomplete = listing.gaps.length > 0;
  return (
    <>
      <div className="listing-actions">
        {submit("copy", t("listings:overview.copy"), "secondary")}
        {may("withdraw") ? (
          <ConfirmDialog
            trigger={t("listings:overview.withdraw")}
            look="danger"
            wide
            title={t("listings:overview.withdrawTitle")}
          >
            <p>{t("listings:overview.withdrawBody")}</p>
            {submit("withdraw", t("listings:overview.withdraw"), "danger")}
          </ConfirmDialog>
        ) : null}
        {may("remove") ? (
          <ConfirmDialog
            trigger={t("listings:overview.remove")}
            look="danger"
            wide
            title={t("listings:overview.removeTitle")}
          >
            <p>{t("listings:overview.removeBody")}</p>
            {submit("remove", t("listings:overview.remove"), "danger")}
          </ConfirmDialog>
        ) : null}
      </div>
      {may("submit") ? (
        <ActionBar>
          {submit(
            "submit",
            t("listings:overview.submit"),
            "primary",
            isIncomplete ? t("listings:overview.submitIncomplete") : null,
          )}
        </ActionBar>
      ) : null}
      {may("recall") ? (
        <ActionBar note={t("listings:overview.inReview")}>
          {submit("recall", t("listings:overview.recall"), "secondary")}
        </ActionBar>
      ) : null}
    </>
  );
}
