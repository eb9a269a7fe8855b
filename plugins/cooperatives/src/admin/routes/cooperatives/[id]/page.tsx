import { DetailHead, TextLink } from "@pasar-sentra/admin-kit/detail-head";
import { DetailPage } from "@pasar-sentra/admin-kit/detail-page";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";
import { Button, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router-dom";
import type { CooperativeAction } from "@pasar-sentra/wire/states/cooperative-status";
import type { AdminCooperative } from "../../../cooperatives/admin-cooperative";
import { CooperativeStatusBadge } from "../../../cooperatives/cooperative-status-badge";
import { MemberTable } from "../../../cooperatives/member-table";
import { RegistrationFacts } from "../../../cooperatives/registration-facts";
import { StatusDialog } from "../../../cooperatives/status-dialog";
import { StatusHistory } from "../../../cooperatives/status-history";

/** One cooperative: the evidence beside the decision. */
function CooperativePage() {
  const { t } = useTranslation("cooperatives");
  const { id = "" } = useParams();
  const [action, setAction] = useState<CooperativeAction | null>(null);
  const asked = useAnswer<{ cooperative: AdminCooperative }>(`/admin/cooperatives/${encodeURIComponent(id)}`);
  return (
    <DetailPage asked={asked} notFound={t("notFound")}>
      {({ cooperative }) => (
        <>
          <DetailHead
            back={{ to: "/cooperatives", label: t("back") }}
            title={cooperative.legal_name}
            badges={<CooperativeStatusBadge status={cooperative.status} />}
            actions={<Actions cooperative={cooperative} onChoose={setAction} />}
          />
          <RegistrationFacts cooperative={cooperative} />
          <StatusHistory history={cooperative.history} />
          <MemberTable members={cooperative.members} />
          {action && (
            <StatusDialog cooperative={cooperative} action={action} onClose={() => setAction(null)} />
          )}
        </>
      )}
    </DetailPage>
  );
}

interface ActionsProps {
  cooperative: AdminCooperative;
  onChoose: (action: CooperativeAction) => void;
}

function Actions({ cooperative: { id, allowed_actions }, onChoose }: ActionsProps) {
  const { t } = useTranslation("cooperatives");
  return (
    <>
      <TextLink to={`/cooperatives/${id}/workspace`}>{t("workspace:link")}</TextLink>
      {allowed_actions.map((possible) => (
        <Button
          key={possible}
          variant={possible === "suspend" || possible === "close" ? "danger" : "primary"}
          onClick={() => onChoose(possible)}
        >
          {t(`action.${possible}`)}
        </Button>
      ))}
      {allowed_actions.length === 0 && <Text size="small">{t("final")}</Text>}
    </>
  );
}

export default CooperativePage;
