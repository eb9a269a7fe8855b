import { useState } from "react";
import { useTranslation } from "react-i18next";
import { FormDialog } from "./form-dialog";
import { ReasonField } from "./reason-field";
import { useRefusalText } from "./use-refusal-text";

interface Props {
  title: string;
  /** What comes of it. */
  explain: string;
  /** The word on the button. */
  action: string;
  needsReason: boolean;
  /** Does it. @throws AdminRequestError when it is refused */
  send: (reason: string | null) => Promise<void>;
  onClose: () => void;
}

/** Characters, as the routes check them. */
const LIMITS = { least: 3, most: 500 };

/** Asks once, with the reason that the cooperative will read; what was typed stays until it is saved. */
export function ReasonDialog({ title, explain, action, needsReason, send, onClose }: Props) {
  const { t } = useTranslation("kit");
  const refusalText = useRefusalText();
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);

  const submit = async () => {
    const written = reason.trim();
    if (needsReason && written.length < LIMITS.least) return setProblem(t("reasonMissing", LIMITS));
    setSending(true);
    setProblem(null);
    try {
      await send(written || null);
    } catch (error) {
      setProblem(refusalText(error));
    } finally {
      setSending(false);
    }
  };

  return (
    <FormDialog
      {...{ title, explain, action, problem, isSending, onClose }}
      isDanger={needsReason}
      onSend={submit}
    >
      <ReasonField
        label={needsReason ? t("reason") : t("reasonOptional")}
        hint={t("reasonHint", LIMITS)}
        value={reason}
        onChange={setReason}
        mostCharacters={LIMITS.most}
        isWrong={problem !== null}
      />
    </FormDialog>
  );
}
