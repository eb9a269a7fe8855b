import { Alert, Button, Container, Heading, Text } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router-dom";
import type { ListingView } from "@pasar-sentra/wire/listing";
import type { ListingAction } from "@pasar-sentra/wire/states/listing-state";
import { ListingFacts } from "../../../listings/listing-facts";
import { ListingGaps } from "../../../listings/listing-gaps";
import { ListingHistory } from "../../../listings/listing-history";
import { ReviewDialog } from "../../../listings/review-dialog";
import { ListingStateBadge } from "../../../listings/state-badge";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";

/** One listing: what the cooperative says beside the decision. */
function ListingPage() {
  const { t } = useTranslation("listings");
  const { id = "" } = useParams();
  const [action, setAction] = useState<ListingAction | null>(null);
  const path = `/admin/listings/${encodeURIComponent(id)}`;
  const { answer, failure, reload, setAnswer } = useAnswer<{ listing: ListingView }>(path);
  if (!answer) {
    return (
      <Container>
        {failure === null && <Text>{t("loading")}</Text>}
        {failure !== null && (
          <div role="alert">
            <Alert variant="error">{failure === 404 ? t("notFound") : t("loadFailed")}</Alert>
          </div>
        )}
      </Container>
    );
  }
  const { listing } = answer;
  return (
    <div className="flex flex-col gap-3">
      <Container className="flex flex-wrap items-center justify-between gap-4">
        <div className="flex flex-col gap-1">
          <Link to="/listings" className="txt-small text-ui-fg-interactive">
            {t("back")}
          </Link>
          <div className="flex flex-wrap items-center gap-3">
            <Heading>{listing.title}</Heading>
            <ListingStateBadge state={listing.state} />
          </div>
          <Link to={`/products/${listing.id}`} className="txt-small text-ui-fg-interactive">
            {t("pictures")}
          </Link>
        </div>
        <div className="flex flex-wrap gap-2">
          {listing.actions.map((possible) => (
            <Button
              key={possible}
              variant={possible === "approve" ? "primary" : "danger"}
              disabled={possible === "approve" && listing.gaps.length > 0}
              onClick={() => setAction(possible)}
            >
              {t(`action.${possible}`)}
            </Button>
          ))}
        </div>
      </Container>
      <ListingGaps listing={listing} />
      <ListingFacts listing={listing} />
      <ListingHistory key={listing.version} id={listing.id} />
      {action && (
        <ReviewDialog
          listing={listing}
          action={action}
          onClose={() => setAction(null)}
          onStale={() => void reload()}
          onChanged={(changed) => {
            setAnswer({ listing: changed });
            setAction(null);
          }}
        />
      )}
    </div>
  );
}

export default ListingPage;
