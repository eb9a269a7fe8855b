import type { ListingChangeKind } from "@pasar-sentra/wire/listing";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import type { ParsedListing } from "../listing-input";
import type { ListingOwner } from "../product-input";

export interface CreateListingsInput {
  owner: ListingOwner;
  actor: HistoryActor;
  kind: Extract<ListingChangeKind, "created" | "copied" | "imported">;
  listings: {
    listing: ParsedListing;
    /** Kept on the product, so that one made by a run that was killed is found again. */
    external_id: string;
  }[];
}
