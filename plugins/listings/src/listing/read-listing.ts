import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ListingView } from "@pasar-sentra/wire/listing";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import type { ListingRecord } from "../modules/listing/service";
import {
  type ListingAction,
  listingStateMachine,
  OPERATOR_LISTING_ACTIONS,
  PRODUCER_LISTING_ACTIONS,
} from "@pasar-sentra/wire/states/listing-state";
import { allowedActions } from "@pasar-sentra/wire/state-machine";
import { findGaps, gapsInLanguage } from "./listing-rules";
import { type ListingRow, readListingRows } from "./listing-row";
import { type ListingSnapshot, listingSnapshot } from "./listing-snapshot";
import { readEnglishTexts } from "./listing-texts";
import { reasonFor } from "./rule-reason";

/** Who looks: an operator, or staff of the cooperative; members keep drafts and set no prices. */
export type ListingReader = "user" | "officer" | "manager" | "member";

export interface ReadListing {
  row: ListingRow;
  snapshot: ListingSnapshot;
}

/** @throws MedusaError `not_found` when the product is gone */
export async function readSnapshot(container: MedusaContainer, productId: string): Promise<ReadListing> {
  const [[row], english] = await Promise.all([
    readListingRows(container, [productId]),
    readEnglishTexts(container, [productId]),
  ]);
  if (!row) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Listing was not found");
  return { row, snapshot: listingSnapshot(row, english.get(productId)) };
}

export async function readListing(
  container: MedusaContainer,
  listing: ListingRecord,
  reader: ListingReader,
  locale: Locale,
): Promise<ListingView> {
  const { row, snapshot } = await readSnapshot(container, listing.product_id);
  const { product_id, cooperative_id } = listing;
  const gaps = await findGaps(container, { product_id, cooperative_id, snapshot });
  const instant = (date: Date | string | null) => (date ? new Date(date).toISOString() : null);
  return {
    id: row.id,
    handle: row.handle,
    cooperative_id: listing.cooperative_id,
    state: listing.state,
    version: listing.version,
    reason: reasonFor(listing, locale),
    rule: listing.rule,
    ...snapshot,
    submitted_at: instant(listing.submitted_at),
    submitted_by: listing.submitted_by,
    reviewed_at: instant(listing.reviewed_at),
    updated_at: new Date(row.updated_at).toISOString(),
    actions: actionsOf(listing, reader),
    editable: mayEdit(listing, reader),
    may_price: reader === "officer" || reader === "manager",
    gaps: gapsInLanguage(gaps, locale),
  };
}

/** While the operator looks at a listing it stays as it is: recall it first. */
export function mayEdit({ state }: Pick<ListingRecord, "state">, reader: ListingReader): boolean {
  if (reader === "user" || state === "in_review" || state === "removed") return false;
  return reader !== "member" || state === "draft";
}

function actionsOf({ state }: ListingRecord, reader: ListingReader): ListingAction[] {
  const own: readonly ListingAction[] =
    reader === "user" ? OPERATOR_LISTING_ACTIONS : reader === "member" ? [] : PRODUCER_LISTING_ACTIONS;
  return allowedActions(listingStateMachine, state).filter((action) => own.includes(action));
}
