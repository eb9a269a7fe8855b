import { Alert, Button, FocusModal, Heading, Hint, Label, Textarea } from "@medusajs/ui";
import { type FormEvent, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { AdminRequestError } from "./admin-request";

interface Props {
  /** Namespace that has the texts `reason…`, `actionTitle`, `actionText`, `action`, `conflict`, `refused` and so on. */
  texts: "listings" | "cooperatives";
  action: string;
  /** Of what is acted on. */
  name: string;
  needsReason: boolean;
  /** Does it. @throws AdminRequestError when it is refused */
  send: (reason: string | null) => Promise<void>;
  onClose: () => void;
  /** What the page shows is no longer the real state. */
  onStale: () => void;
}

const MOST_CHARACTERS = 500;

/** Asks once, with the reason that the cooperative will read; what was typed stays until it is saved. */
export function ReasonDialog({ texts, action, name, needsReason, send, onClose, onStale }: Props) {
  const { t } = useTranslation(texts);
  const id = useId();
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState(false);

  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (needsReason && reason.trim().length < 3) return setProblem(t("reasonMissing"));
    setSending(true);
    setProblem(null);
    try {
      await send(reason.trim() || null);
    } catch (error) {
      setProblem(sentence(error));
      if (error instanceof AdminRequestError && error.status === 409) onStale();
    } finally {
      setSending(false);
    }
  };

  const sentence = (error: unknown) => {
    if (!(error instanceof AdminRequestError)) return t("unreachable");
    return error.status === 409 ? t("conflict") : t("refused", { message: error.message });
  };

  return (
    <FocusModal open onOpenChange={(open) => !open && onClose()}>
      <FocusModal.Content>
        <FocusModal.Header />
        <FocusModal.Body className="overflow-y-auto">
          <form onSubmit={submit} noValidate className="mx-auto flex max-w-xl flex-col gap-4 px-6 py-12">
            <FocusModal.Title asChild>
              <Heading>{t(`actionTitle.${action}`, { name })}</Heading>
            </FocusModal.Title>
            <FocusModal.Description className="text-ui-fg-subtle">
              {t(`actionText.${action}`)}
            </FocusModal.Description>
            <div className="flex flex-col gap-1">
              <Label htmlFor={`${id}-reason`}>{needsReason ? t("reason") : t("reasonOptional")}</Label>
              <Textarea
                id={`${id}-reason`}
                rows={4}
                maxLength={MOST_CHARACTERS}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
                aria-describedby={`${id}-hint`}
                aria-invalid={problem !== null}
              />
              <Hint id={`${id}-hint`}>{t("reasonHint")}</Hint>
            </div>
            {problem && (
              <div role="alert">
                <Alert variant="error">{problem}</Alert>
              </div>
            )}
            <div className="flex justify-end gap-2">
              <Button type="button" variant="secondary" onClick={onClose}>
                {t("cancel")}
              </Button>
              <Button type="submit" variant={needsReason ? "danger" : "primary"} isLoading={sending}>
                {t(`action.${action}`)}
              </Button>
            </div>
          </form>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  );
}
