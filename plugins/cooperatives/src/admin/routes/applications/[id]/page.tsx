import { DetailHead, TextLink } from "@pasar-sentra/admin-kit/detail-head";
import { DetailPage } from "@pasar-sentra/admin-kit/detail-page";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";
import { Badge, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router-dom";
import type { AdminApplicationView } from "@pasar-sentra/wire/application";
import { AnswerFacts } from "../../../applications/answer-facts";
import { ApplicationHistory } from "../../../applications/application-history";
import { ApplicationStatusBadge } from "../../../applications/application-status-badge";
import { DecisionForm } from "../../../applications/decision-form";
import { EvidenceList } from "../../../applications/evidence-list";

/** One application: the evidence beside the decision. */
function ApplicationPage() {
  const { t } = useTranslation("applications");
  const { id = "" } = useParams();
  const asked = useAnswer<{ application: AdminApplicationView }>(
    `/admin/applications/${encodeURIComponent(id)}`,
  );
  return (
    <DetailPage asked={asked} notFound={t("notFound")}>
      {({ application }) => (
        <>
          <Head application={application} />
          <div className="grid items-start gap-3 xl:grid-cols-2">
            <div className="flex flex-col gap-3">
              <EvidenceList application={application} />
              <AnswerFacts application={application} />
            </div>
            <div className="flex flex-col gap-3">
              <DecisionForm application={application} />
              <ApplicationHistory history={application.history} />
            </div>
          </div>
        </>
      )}
    </DetailPage>
  );
}

function Head({
  application: { name, kind, status, contact, cooperative },
}: {
  application: AdminApplicationView;
}) {
  const { t } = useTranslation("applications");
  return (
    <DetailHead
      back={{ to: "/applications", label: t("back") }}
      title={name ?? contact.name}
      badges={
        <>
          <Badge size="2xsmall">{t(`kind.${kind}`)}</Badge>
          <ApplicationStatusBadge status={status} />
        </>
      }
    >
      <Text size="small" className="text-ui-fg-subtle">
        {[contact.name, contact.phone, contact.email].filter(Boolean).join(" · ")}
      </Text>
      {cooperative && (
        <TextLink to={`/cooperatives/${cooperative.id}`}>
          {t("toCooperative")}: {cooperative.legal_name}
        </TextLink>
      )}
    </DetailHead>
  );
}

export default ApplicationPage;
