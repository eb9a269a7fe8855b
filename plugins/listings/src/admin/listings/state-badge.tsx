import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ListingCard } from "@pasar-sentra/wire/listing";

const COLOURS = {
  draft: "grey",
  in_review: "orange",
  published: "green",
  withdrawn: "red",
  removed: "red",
} as const;

export function ListingStateBadge({ state }: { state: ListingCard["state"] }) {
  const { t } = useTranslation("listings");
  return <StatusBadge color={COLOURS[state]}>{t(`state.${state}`)}</StatusBadge>;
}
