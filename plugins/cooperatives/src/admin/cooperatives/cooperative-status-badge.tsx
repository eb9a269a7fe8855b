import { StateBadge, type Tone } from "@pasar-sentra/admin-kit/state-badge";
import type { CooperativeStatus } from "@pasar-sentra/wire/states/cooperative-status";
import { useTranslation } from "react-i18next";

const TONE: Record<CooperativeStatus, Tone> = {
  applied: "waiting",
  approved: "good",
  suspended: "bad",
  closed: "quiet",
};

export function CooperativeStatusBadge({ status }: { status: CooperativeStatus }) {
  const { t } = useTranslation("cooperatives");
  return <StateBadge tone={TONE[status]}>{t(`status.${status}`)}</StateBadge>;
}
