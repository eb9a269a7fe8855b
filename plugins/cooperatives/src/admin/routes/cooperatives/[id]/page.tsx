import { Alert, Button, Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router-dom";
import type { CooperativeAction } from "@pasar-sentra/wire/states/cooperative-status";
import type { AdminCooperative } from "../../../cooperatives/admin-cooperative";
import { MemberTable } from "../../../cooperatives/member-table";
import { RegistrationFacts } from "../../../cooperatives/registration-facts";
import { CooperativeStatusBadge } from "../../../cooperatives/status-badge";
import { StatusDialog } from "../../../cooperatives/status-dialog";
import { StatusHistory } from "../../../cooperatives/status-history";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";

/** One cooperative: the evidence beside the decision. */
function CooperativePage() {
  const { t } = useTranslation("cooperatives");
  const { id = "" } = useParams();
  const [action, setAction] = useState<CooperativeAction | null>(null);
  const path = `/admin/cooperatives/${encodeURIComponent(id)}`;
  const { answer, failure, reload, setAnswer } = useAnswer<{ cooperative: AdminCooperative }>(path);

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
  const { cooperative } = answer;
  return (
    <div className="flex flex-col gap-3">
      <Container className="flex flex-wrap items-center justify-between gap-4">
        <div className="flex flex-col gap-1">
          <Link to="/cooperatives" className="txt-small text-ui-fg-interactive">
            {t("back")}
          </Link>
          <div className="flex flex-wrap items-center gap-3">
            <Heading>{cooperative.legal_name}</Heading>
            <CooperativeStatusBadge status={cooperative.status} />
          </div>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          <Link to={`/cooperatives/${cooperative.id}/workspace`} className="txt-small text-ui-fg-interactive">
            {t("workspace:link")}
          </Link>
          {cooperative.allowed_actions.map((possible) => (
            <Button
              key={possible}
              variant={possible === "suspend" || possible === "close" ? "danger" : "primary"}
              onClick={() => setAction(possible)}
            >
              {t(`action.${possible}`)}
            </Button>
          ))}
          {cooperative.allowed_actions.length === 0 && <Text size="small">{t("final")}</Text>}
        </div>
      </Container>
      <RegistrationFacts cooperative={cooperative} />
      <StatusHistory history={cooperative.history} />
      <MemberTable members={cooperative.members} />
      {action && (
        <StatusDialog
          cooperative={cooperative}
          action={action}
          onClose={() => setAction(null)}
          onStale={() => void reload()}
          onChanged={(changed) => {
            setAnswer({ cooperative: changed });
            setAction(null);
          }}
        />
      )}
    </div>
  );
}

export default CooperativePage;
