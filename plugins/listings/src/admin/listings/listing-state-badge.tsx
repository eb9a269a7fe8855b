import { StateBadge, type Tone } from "@pasar-sentra/admin-kit/state-badge";
import type { ListingCard } from "@pasar-sentra/wire/listing";
import { useTranslation } from "react-i18next";

const TONE: Record<ListingCard["state"], Tone> = {
  draft: "quiet",
  in_review: "waiting",
  published: "good",
  withdrawn: "bad",
  removed: "bad",
};

export function ListingStateBadge({ state }: { state: ListingCard["state"] }) {
  const { t } = useTranslation("listings");
  return <StateBadge tone={TONE[state]}>{t(`state.${state}`)}</StateBadge>;
}
