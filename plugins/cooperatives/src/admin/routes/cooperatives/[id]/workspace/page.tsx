import { Alert, Container, Heading, Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router-dom";
import type { WorkspaceView } from "@pasar-sentra/wire/workspace";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";
import { WorkspaceChanges } from "../../../../workspace/workspace-changes";
import { WorkspaceListings } from "../../../../workspace/workspace-listings";
import { WorkspaceOrders } from "../../../../workspace/workspace-orders";
import { WorkspaceStaff } from "../../../../workspace/workspace-staff";
import { WorkspaceToday } from "../../../../workspace/workspace-today";

/** A cooperative's workspace, to read only: for an operator who helps somebody on the phone. */
function WorkspacePage() {
  const { t } = useTranslation("workspace");
  const { id = "" } = useParams();
  const { answer, failure } = useAnswer<{ workspace: WorkspaceView }>(
    `/admin/cooperatives/${encodeURIComponent(id)}/workspace`,
  );
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
  const { cooperative, today, staff, changes } = answer.workspace;
  return (
    <div className="flex flex-col gap-3">
      <Container>
        <Link to={`/cooperatives/${cooperative.id}`} className="txt-small text-ui-fg-interactive">
          {t("back")}
        </Link>
        <Heading>{t("title", { name: cooperative.legal_name })}</Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {t("explain")}
        </Text>
      </Container>
      <WorkspaceToday today={today} />
      <WorkspaceOrders cooperativeId={cooperative.id} />
      <WorkspaceListings cooperativeId={cooperative.id} />
      <WorkspaceStaff staff={staff} />
      <WorkspaceChanges changes={changes} />
    </div>
  );
}

export default WorkspacePage;
