import { adminRequest } from "@pasar-sentra/admin-kit/admin-request";
import { ReasonDialog } from "@pasar-sentra/admin-kit/reason-dialog";
import { useChange } from "@pasar-sentra/admin-kit/use-change";
import { toast } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { CooperativeAction } from "@pasar-sentra/wire/states/cooperative-status";
import type { AdminCooperative } from "./admin-cooperative";

interface Props {
  cooperative: AdminCooperative;
  action: CooperativeAction;
  onClose: () => void;
}

/** An operator's change of a cooperative's status. */
export function StatusDialog({ cooperative, action, onClose }: Props) {
  const { t } = useTranslation("cooperatives");
  const { mutateAsync } = useChange("/admin/cooperatives", (reason: string | null) =>
    adminRequest<{ cooperative: AdminCooperative }>(`/admin/cooperatives/${cooperative.id}/status`, {
      method: "POST",
      body: { action, reason },
    }),
  );
  const send = async (reason: string | null) => {
    const { cooperative: changed } = await mutateAsync(reason);
    toast.success(t("done", { status: t(`status.${changed.status}`) }));
    onClose();
  };
  return (
    <ReasonDialog
      title={t(`actionTitle.${action}`, { name: cooperative.legal_name })}
      explain={t(`actionText.${action}`)}
      action={t(`action.${action}`)}
      needsReason={action === "suspend" || action === "close"}
      send={send}
      onClose={onClose}
    />
  );
}
