import type { ListingCard } from "@pasar-sentra/wire/listing";
import { usePage } from "~/page/page-context";
import { type ChipTone, StatusChip } from "~/workspace/ui/status-chip";

const TONES: Record<ListingCard["state"], ChipTone> = {
  draft: "plain",
  in_review: "waiting",
  published: "good",
  withdrawn: "problem",
  removed: "problem",
};

/** Where a listing stands; a draft that came back with a reason is something to do. */
export function ListingStateChip({ listing }: { listing: Pick<ListingCard, "state" | "reason"> }) {
  const { t } = usePage();
  if (listing.state === "draft" && listing.reason) {
    return <StatusChip tone="due">{t("listings:state.returned")}</StatusChip>;
  }
  return <StatusChip tone={TONES[listing.state]}>{t(`listings:state.${listing.state}`)}</StatusChip>;
}
