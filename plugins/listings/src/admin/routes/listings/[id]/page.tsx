import { DetailHead, TextLink } from "@pasar-sentra/admin-kit/detail-head";
import { DetailPage } from "@pasar-sentra/admin-kit/detail-page";
import { useAnswer } from "@pasar-sentra/admin-kit/use-answer";
import { Button } from "@medusajs/ui";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router-dom";
import type { ListingView } from "@pasar-sentra/wire/listing";
import type { ListingAction } from "@pasar-sentra/wire/states/listing-state";
import { ListingFacts } from "../../../listings/listing-facts";
import { ListingGaps } from "../../../listings/listing-gaps";
import { ListingHistory } from "../../../listings/listing-history";
import { ListingStateBadge } from "../../../listings/listing-state-badge";
import { ListingVariants } from "../../../listings/listing-variants";
import { ReviewDialog } from "../../../listings/review-dialog";

/** One listing: what the cooperative says beside the decision. */
function ListingPage() {
  const { t } = useTranslation("listings");
  const { id = "" } = useParams();
  const [action, setAction] = useState<ListingAction | null>(null);
  const asked = useAnswer<{ listing: ListingView }>(`/admin/listings/${encodeURIComponent(id)}`);
  return (
    <DetailPage asked={asked} notFound={t("notFound")}>
      {({ listing }) => (
        <>
          <DetailHead
            back={{ to: "/listings", label: t("back") }}
            title={listing.title}
            badges={<ListingStateBadge state={listing.state} />}
            actions={listing.actions.map((possible) => (
              <Button
                key={possible}
                variant={possible === "approve" ? "primary" : "danger"}
                disabled={possible === "approve" && listing.gaps.length > 0}
                onClick={() => setAction(possible)}
              >
                {t(`action.${possible}`)}
              </Button>
            ))}
          >
            <TextLink to={`/products/${listing.id}`}>{t("pictures")}</TextLink>
          </DetailHead>
          <ListingGaps listing={listing} />
          <ListingFacts listing={listing} />
          <ListingVariants variants={listing.variants} />
          <ListingHistory key={listing.version} id={listing.id} />
          {action && <ReviewDialog listing={listing} action={action} onClose={() => setAction(null)} />}
        </>
      )}
    </DetailPage>
  );
}

export default ListingPage;
