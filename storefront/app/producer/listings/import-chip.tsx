import type { ListingImportStatus } from "@pasar-sentra/wire/listing";
import { usePage } from "~/page/page-context";
import { type ChipTone, StatusChip } from "~/workspace/ui/status-chip";

const TONES: Record<ListingImportStatus, ChipTone> = {
  refused: "problem",
  checked: "due",
  applying: "waiting",
  undoing: "waiting",
  applied: "good",
  failed: "problem",
};

export function ImportChip({ status }: { status: ListingImportStatus }) {
  const { t } = usePage();
  return <StatusChip tone={TONES[status]}>{t(`listings:import.status.${status}`)}</StatusChip>;
}
