import type { TodayListing } from "@pasar-sentra/wire/today";
import { Link } from "react-router";
import { usePage } from "~/page/page-context";
import { Card } from "~/workspace/ui/card";
import { StatusChip } from "~/workspace/ui/status-chip";

/** A listing that the operator gave back, or that the operator or a rule took off the shelf: what to mend. */
export function ListingTask({ listing }: { listing: TodayListing }) {
  const { t, path } = usePage();
  return (
    <Card
      aside={
        <StatusChip tone="problem">
          {t(listing.state === "withdrawn" ? "producer:today.withdrawn" : "producer:today.returned")}
        </StatusChip>
      }
      title={listing.title}
      actions={
        <Link className="button button--secondary" to={path("producerListing", { id: listing.id })}>
          {t("producer:today.action.mend")}
        </Link>
      }
    >
      <p>{t("producer:today.reason", { reason: listing.reason })}</p>
    </Card>
  );
}
