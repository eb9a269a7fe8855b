import { Alert, Button, Container, Heading, Hint, Label, Text, Textarea, toast } from "@medusajs/ui";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminApplicationView } from "@pasar-sentra/wire/application";
import { AdminRequestError, adminRequest } from "@pasar-sentra/admin-kit/admin-request";

interface Props {
  application: AdminApplicationView;
  onDecided: (application: AdminApplicationView) => void;
  /** The status on the page is no longer the real one. */
  onStale: () => void;
}

/** The decision with its reason; what was typed stays until it is saved. */
export function DecisionForm({ application, onDecided, onStale }: Props) {
  const { t } = useTranslation("applications");
  const id = useId();
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [sending, setSending] = useState<string | null>(null);

  const decide = async (action: string) => {
    setSending(action);
    setProblem(null);
    try {
      const path = `/admin/applications/${application.id}/decision`;
      const body = { action, reason: reason.trim() || null };
      const answer = await adminRequest<{ application: AdminApplicationView }>(path, body);
      toast.success(t("done", { status: t(`status.${answer.application.status}`) }));
      setReason("");
      onDecided(answer.application);
    } catch (error) {
      if (!(error instanceof AdminRequestError)) return setProblem(t("unreachable"));
      setProblem(t("conflict", { message: error.message }));
      if (error.status === 409) onStale();
    } finally {
      setSending(null);
    }
  };

  return (
    <Container className="flex flex-col gap-4">
      <Heading level="h2">{t("decision")}</Heading>
      {application.kind === "workshop" && <CooperativeWord application={application} />}
      {application.allowed_actions.length === 0 ? (
        <Text size="small">{t("final")}</Text>
      ) : (
        <>
          <div className="flex flex-col gap-1">
            <Label htmlFor={`${id}-reason`}>{t("reason")}</Label>
            <Textarea
              id={`${id}-reason`}
              rows={4}
              maxLength={1_000}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              aria-describedby={`${id}-hint`}
            />
            <Hint id={`${id}-hint`}>{t("reasonHint")}</Hint>
          </div>
          {problem && (
            <div role="alert">
              <Alert variant="error">{problem}</Alert>
            </div>
          )}
          <div className="flex flex-wrap gap-2">
            {application.allowed_actions.map((action) => (
              <Button
                key={action}
                variant={action === "reject" ? "danger" : action === "approve" ? "primary" : "secondary"}
                isLoading={sending === action}
                onClick={() => void decide(action)}
              >
                {t(`action.${action}`)}
              </Button>
            ))}
          </div>
        </>
      )}
    </Container>
  );
}

function CooperativeWord({ application }: { application: AdminApplicationView }) {
  const { t } = useTranslation("applications");
  const { cooperative_answer, cooperative_answer_by, cooperative_answer_reason } = application;
  return (
    <div>
      <Text size="small" weight="plus">
        {t("answer.title")}
      </Text>
      <Text size="small">
        {t(`answer.${cooperative_answer ?? "none"}`, { name: cooperative_answer_by })}{" "}
        {cooperative_answer_reason}
      </Text>
    </div>
  );
}
