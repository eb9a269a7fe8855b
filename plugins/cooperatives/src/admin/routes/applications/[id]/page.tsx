import { Alert, Badge, Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router-dom";
import type { AdminApplicationView } from "@pasar-sentra/wire/application";
import { AnswerFacts } from "../../../applications/answer-facts";
import { ApplicationHistory } from "../../../applications/application-history";
import { DecisionForm } from "../../../applications/decision-form";
import { EvidenceList } from "../../../applications/evidence-list";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";

/** One application: the evidence beside the decision. */
function ApplicationPage() {
  const { t } = useTranslation("applications");
  const { id = "" } = useParams();
  const path = `/admin/applications/${encodeURIComponent(id)}`;
  const { answer, failure, reload, setAnswer } = useAnswer<{ application: AdminApplicationView }>(path);

  if (!answer) {
    return (
      <Container>
        {failure === null && <Text>{t("loading")}</Text>}
        {failure !== null && (
          <div role="alert">
            <Alert variant="error">{failure === 404 ? t("notFound") : t("loadFailed")}</Alert>
          </div>
        )}
      </Container>
    );
  }
  const { application } = answer;
  const { contact, cooperative } = application;
  return (
    <div className="flex flex-col gap-3">
      <Container className="flex flex-col gap-1">
        <Link to="/applications" className="txt-small text-ui-fg-interactive">
          {t("back")}
        </Link>
        <div className="flex flex-wrap items-center gap-3">
          <Heading>{application.name ?? contact.name}</Heading>
          <Badge size="2xsmall">{t(`kind.${application.kind}`)}</Badge>
          <Badge size="2xsmall">{t(`status.${application.status}`)}</Badge>
        </div>
        <Text size="small" className="text-ui-fg-subtle">
          {[contact.name, contact.phone, contact.email].filter(Boolean).join(" · ")}
        </Text>
        {cooperative && (
          <Link to={`/cooperatives/${cooperative.id}`} className="txt-small text-ui-fg-interactive">
            {t("toCooperative")}: {cooperative.legal_name}
          </Link>
        )}
      </Container>
      <div className="grid items-start gap-3 xl:grid-cols-2">
        <div className="flex flex-col gap-3">
          <EvidenceList application={application} />
          <AnswerFacts application={application} />
        </div>
        <div className="flex flex-col gap-3">
          <DecisionForm
            application={application}
            onDecided={(changed) => setAnswer({ application: changed })}
            onStale={() => void reload()}
          />
          <ApplicationHistory history={application.history} />
        </div>
      </div>
    </div>
  );
}

export default ApplicationPage;
