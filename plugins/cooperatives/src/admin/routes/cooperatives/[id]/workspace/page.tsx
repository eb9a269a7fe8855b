import { DetailHead } from "@pasar-sentra/admin-kit/detail-head";
import { DetailPage } from "@pasar-sentra/admin-kit/detail-page";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";
import { Text } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router-dom";
import type { WorkspaceView } from "@pasar-sentra/wire/workspace";
import { WorkspaceChanges } from "../../../../workspace/workspace-changes";
import { WorkspaceListings } from "../../../../workspace/workspace-listings";
import { WorkspaceOrders } from "../../../../workspace/workspace-orders";
import { WorkspaceStaff } from "../../../../workspace/workspace-staff";
import { WorkspaceToday } from "../../../../workspace/workspace-today";

/** A cooperative's workspace, to read only: for an operator who helps somebody on the phone. */
function WorkspacePage() {
  const { t } = useTranslation("workspace");
  const { id = "" } = useParams();
  const asked = useAnswer<{ workspace: WorkspaceView }>(
    `/admin/cooperatives/${encodeURIComponent(id)}/workspace`,
  );
  return (
    <DetailPage asked={asked} notFound={t("notFound")}>
      {({ workspace: { cooperative, today, staff, changes } }) => (
        <>
          <DetailHead
            back={{ to: `/cooperatives/${cooperative.id}`, label: t("back") }}
            title={t("title", { name: cooperative.legal_name })}
          >
            <Text size="small" className="text-ui-fg-subtle">
              {t("explain")}
            </Text>
          </DetailHead>
          <WorkspaceToday today={today} />
          <WorkspaceOrders cooperativeId={cooperative.id} />
          <WorkspaceListings cooperativeId={cooperative.id} />
          <WorkspaceStaff staff={staff} />
          <WorkspaceChanges changes={changes} />
        </>
      )}
    </DetailPage>
  );
}

export default WorkspacePage;
