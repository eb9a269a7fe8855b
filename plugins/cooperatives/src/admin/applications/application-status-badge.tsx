import { StateBadge, type Tone } from "@pasar-sentra/admin-kit/state-badge";
import type { ApplicationStatus } from "@pasar-sentra/wire/states/application-status";
import { useTranslation } from "react-i18next";

const TONE: Record<ApplicationStatus, Tone> = {
  draft: "quiet",
  submitted: "waiting",
  in_review: "working",
  returned: "quiet",
  approved: "good",
  rejected: "bad",
};

export function ApplicationStatusBadge({ status }: { status: ApplicationStatus }) {
  const { t } = useTranslation("applications");
  return <StateBadge tone={TONE[status]}>{t(`status.${status}`)}</StateBadge>;
}
