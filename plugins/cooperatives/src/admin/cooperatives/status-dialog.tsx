import { toast } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { CooperativeAction } from "@pasar-sentra/wire/states/cooperative-status";
import { adminRequest } from "@pasar-sentra/admin-kit/admin-request";
import { ReasonDialog } from "@pasar-sentra/admin-kit/reason-dialog";
import type { AdminCooperative } from "./admin-cooperative";

interface Props {
  cooperative: AdminCooperative;
  action: CooperativeAction;
  onClose: () => void;
  onChanged: (cooperative: AdminCooperative) => void;
  /** The status on the page is no longer the real one. */
  onStale: () => void;
}

/** An operator's change of a cooperative's status. */
export function StatusDialog({ cooperative, action, onClose, onChanged, onStale }: Props) {
  const { t } = useTranslation("cooperatives");
  const send = async (reason: string | null) => {
    const path = `/admin/cooperatives/${cooperative.id}/status`;
    const answer = await adminRequest<{ cooperative: AdminCooperative }>(path, { action, reason });
    toast.success(t("done", { status: t(`status.${answer.cooperative.status}`) }));
    onChanged(answer.cooperative);
  };
  return (
    <ReasonDialog
      texts="cooperatives"
      action={action}
      name={cooperative.legal_name}
      needsReason={action === "suspend" || action === "close"}
      send={send}
      onClose={onClose}
      onStale={onStale}
    />
  );
}
