import type { JoiningWorkshop } from "@pasar-sentra/wire/application";
import { Form, useNavigation } from "react-router";
import { usePage } from "~/page/page-context";
import { Button } from "~/ui/button";
import { TextAreaField } from "~/ui/field";
import { ConfirmDialog } from "~/workspace/ui/confirm-dialog";

interface AnswerDialogProps {
  answer: "accept" | "decline";
  workshop: JoiningWorkshop;
  /** Makes a form that is sent twice count once. */
  formKey: string;
}

/** Asks once, and for the reason of a refusal; says what follows. */
export function AnswerDialog({ answer, workshop, formKey }: AnswerDialogProps) {
  const { t } = usePage();
  const isSending = useNavigation().state !== "idle";
  const declines = answer === "decline";
  const field = `reason-${answer}-${workshop.id}`;
  return (
    <ConfirmDialog
      trigger={t(`producer:applicants.${answer}.trigger`)}
      look={declines ? "quiet" : "primary"}
      wide
      title={t(`producer:applicants.${answer}.title`, { name: workshop.workshop_name })}
    >
      <p>{t(`producer:applicants.${answer}.body`)}</p>
      <Form method="post" className="panel-form" preventScrollReset>
        <input type="hidden" name="id" value={workshop.id} />
        <input type="hidden" name="answer" value={answer} />
        <input type="hidden" name="seen" value={workshop.answer ?? ""} />
        <input type="hidden" name="key" value={`${formKey}:${workshop.id}:${answer}`} />
        <fieldset className="plain-fieldset" disabled={isSending}>
          <TextAreaField
            id={field}
            name="reason"
            label={t(`producer:applicants.${answer}.reason`)}
            hint={declines ? t("producer:applicants.decline.reasonHint") : undefined}
            minLength={declines ? 3 : undefined}
            required={declines}
            maxLength={500}
            rows={3}
          />
          <Button look={declines ? "danger" : "primary"} wide>
            {t(`producer:applicants.${answer}.submit`)}
          </Button>
        </fieldset>
      </Form>
    </ConfirmDialog>
  );
}
