import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { CooperativeStatus } from "@pasar-sentra/wire/states/cooperative-status";

const COLOUR = { applied: "orange", approved: "green", suspended: "red", closed: "grey" } as const;

export function CooperativeStatusBadge({ status }: { status: CooperativeStatus }) {
  const { t } = useTranslation("cooperatives");
  return <StatusBadge color={COLOUR[status]}>{t(`status.${status}`)}</StatusBadge>;
}
