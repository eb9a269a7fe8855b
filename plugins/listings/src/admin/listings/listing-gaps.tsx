import { Alert } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ListingView } from "@pasar-sentra/wire/listing";

/** What a submitted listing has come to lack since, and why it can't be approved. */
export function ListingGaps({ listing: { state, gaps } }: { listing: ListingView }) {
  const { t } = useTranslation("listings");
  if (state !== "in_review" || gaps.length === 0) return null;
  const missing = gaps.map(({ code, message }) => message ?? t(`gap.${code}`));
  return (
    <Alert variant="warning">
      {t("gaps")} {missing.join("; ")}
    </Alert>
  );
}
