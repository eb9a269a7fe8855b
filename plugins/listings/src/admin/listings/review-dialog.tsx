import { toast } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ListingView } from "@pasar-sentra/wire/listing";
import { type ListingAction, needsReason } from "@pasar-sentra/wire/states/listing-state";
import { adminRequest } from "@pasar-sentra/admin-kit/admin-request";
import { ReasonDialog } from "@pasar-sentra/admin-kit/reason-dialog";

interface Props {
  listing: ListingView;
  action: ListingAction;
  onClose: () => void;
  onChanged: (listing: ListingView) => void;
  /** The state on the page is no longer the real one. */
  onStale: () => void;
}

/** An operator's answer to a listing. */
export function ReviewDialog({ listing, action, onClose, onChanged, onStale }: Props) {
  const { t } = useTranslation("listings");
  const send = async (reason: string | null) => {
    const path = `/admin/listings/${listing.id}/state`;
    const answer = await adminRequest<{ listing: ListingView }>(path, { action, reason });
    toast.success(t("done", { state: t(`state.${answer.listing.state}`) }));
    onChanged(answer.listing);
  };
  return (
    <ReasonDialog
      texts="listings"
      action={action}
      name={listing.title}
      needsReason={needsReason(action, "user")}
      send={send}
      onClose={onClose}
      onStale={onStale}
    />
  );
}
