import type { ReactNode } from "react";
import { usePage } from "~/page/page-context";
import { Button, type ButtonLook } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { ConfirmDialog } from "~/workspace/ui/confirm-dialog";
import { IntentForm } from "./intent-form";
import type { OrderIntent } from "./order-intents.server";

interface ReasonDialogProps {
  intent: OrderIntent;
  formKey: string;
  target?: string;
  trigger: string;
  title: string;
  /** What happens. */
  body: string;
  submit: string;
  look?: ButtonLook;
  wide?: boolean;
  children?: ReactNode;
}

/** Asks once, with the reason that the buyer will read. */
export function ReasonDialog(props: ReasonDialogProps) {
  const { intent, formKey, target, trigger, title, body, submit, look = "quiet", wide, children } = props;
  const { t } = usePage();
  return (
    <ConfirmDialog trigger={trigger} look={look} wide={wide} title={title}>
      <p>{body}</p>
      <IntentForm intent={intent} formKey={formKey} target={target}>
        {children}
        <TextAreaField
          id={`reason-${intent}-${target ?? ""}`}
          name="reason"
          label={t("orders:field.reason")}
          hint={t("orders:field.reasonHint")}
          minLength={3}
          maxLength={500}
          rows={3}
          required
        />
        <Button look="danger" wide>
          {submit}
        </Button>
      </IntentForm>
    </ConfirmDialog>
  );
}
