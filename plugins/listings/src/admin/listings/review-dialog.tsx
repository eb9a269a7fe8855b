import { adminRequest } from "@pasar-sentra/admin-kit/admin-request";
import { ReasonDialog } from "@pasar-sentra/admin-kit/reason-dialog";
import { useChange } from "@pasar-sentra/admin-kit/use-change";
import { toast } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ListingView } from "@pasar-sentra/wire/listing";
import { type ListingAction, needsReason } from "@pasar-sentra/wire/states/listing-state";

interface Props {
  listing: ListingView;
  action: ListingAction;
  onClose: () => void;
}

/** An operator's answer to a listing. */
export function ReviewDialog({ listing, action, onClose }: Props) {
  const { t } = useTranslation("listings");
  const { mutateAsync } = useChange("/admin/listings", (reason: string | null) =>
    adminRequest<{ listing: ListingView }>(`/admin/listings/${listing.id}/state`, {
      method: "POST",
      body: { action, reason },
    }),
  );
  const send = async (reason: string | null) => {
    const { listing: changed } = await mutateAsync(reason);
    toast.success(t("done", { state: t(`state.${changed.state}`) }));
    onClose();
  };
  return (
    <ReasonDialog
      title={t(`actionTitle.${action}`, { name: listing.title })}
      explain={t(`actionText.${action}`)}
      action={t(`action.${action}`)}
      needsReason={needsReason(action, "user")}
      send={send}
      onClose={onClose}
    />
  );
}
