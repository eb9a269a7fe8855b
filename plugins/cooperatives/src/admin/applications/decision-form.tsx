import { adminRequest } from "@pasar-sentra/admin-kit/admin-request";
import { Problem } from "@pasar-sentra/admin-kit/problem";
import { ReasonField } from "@pasar-sentra/admin-kit/reason-field";
import { Section } from "@pasar-sentra/admin-kit/section";
import { useChange } from "@pasar-sentra/admin-kit/use-change";
import { useRefusalText } from "@pasar-sentra/admin-kit/use-refusal-text";
import { Button, Text, toast } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AdminApplicationView } from "@pasar-sentra/wire/application";

const MOST_CHARACTERS = 1_000;

/** The decision with its reason; what was typed stays until it is saved. */
export function DecisionForm({ application }: { application: AdminApplicationView }) {
  const { t } = useTranslation("applications");
  // A decision can be impossible for several reasons, which only the server can name.
  const refusalText = useRefusalText(({ message }) => t("impossible", { message }));
  const [reason, setReason] = useState("");
  const { mutate, error, isPending, variables } = useChange("/admin/applications", (action: string) =>
    adminRequest<{ application: AdminApplicationView }>(`/admin/applications/${application.id}/decision`, {
      method: "POST",
      body: { action, reason: reason.trim() || null },
    }),
  );
  const decide = (action: string) =>
    mutate(action, {
      onSuccess: ({ application: { status } }) => {
        toast.success(t("done", { status: t(`status.${status}`) }));
        setReason("");
      },
    });

  return (
    <Section title={t("decision")}>
      {application.kind === "workshop" && <CooperativeWord application={application} />}
      <div className="flex flex-col gap-4 px-6 py-4">
        {application.allowed_actions.length === 0 && <Text size="small">{t("final")}</Text>}
        {application.allowed_actions.length > 0 && (
          <ReasonField
            label={t("reason")}
            hint={t("reasonHint")}
            value={reason}
            onChange={setReason}
            mostCharacters={MOST_CHARACTERS}
            isWrong={error !== null}
          />
        )}
        {error && <Problem>{refusalText(error)}</Problem>}
        <div className="flex flex-wrap gap-2">
          {application.allowed_actions.map((action) => (
            <Button
              key={action}
              variant={action === "reject" ? "danger" : action === "approve" ? "primary" : "secondary"}
              disabled={isPending}
              isLoading={isPending && variables === action}
              onClick={() => decide(action)}
            >
              {t(`action.${action}`)}
            </Button>
          ))}
        </div>
      </div>
    </Section>
  );
}

function CooperativeWord({ application }: { application: AdminApplicationView }) {
  const { t } = useTranslation("applications");
  const { cooperative_answer, cooperative_answer_by, cooperative_answer_reason } = application;
  return (
    <div className="px-6 py-4">
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
