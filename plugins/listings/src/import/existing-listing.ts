import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { adoptListings } from "../listing/adopt-listings";
import { readListingRows } from "../listing/listing-row";
import { type ListingSnapshot, listingSnapshot } from "../listing/listing-snapshot";
import { readEnglishTexts } from "../listing/listing-texts";
import { LISTING_MODULE } from "../modules/listing";
import type { ListingModuleService } from "../modules/listing/service";
import type { ListingState } from "@pasar-sentra/wire/states/listing-state";

export interface ExistingListing {
  product_id: string;
  version: number;
  state: ListingState;
  snapshot: ListingSnapshot;
}

/** Products that one statement reads. */
const PAGE = 100;

/** The cooperative's own listings among those that a spreadsheet names, by handle; another's are not found. */
export async function existingListings(
  container: MedusaContainer,
  cooperativeId: string,
  handles: readonly string[],
): Promise<Map<string, ExistingListing>> {
  const found = new Map<string, ExistingListing>();
  if (handles.length > 0) await adoptListings(container, { cooperative_id: cooperativeId });
  for (let from = 0; from < handles.length; from += PAGE) {
    for (const [handle, listing] of await page(container, cooperativeId, handles.slice(from, from + PAGE))) {
      found.set(handle, listing);
    }
  }
  return found;
}

async function page(container: MedusaContainer, cooperativeId: string, handles: string[]) {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const { data } = await query.graph({ entity: "product", fields: ["id"], filters: { handle: handles } });
  const ids = data.map(({ id }) => id);
  const listings = await service.listListings(
    { product_id: ids, cooperative_id: cooperativeId },
    { take: PAGE },
  );
  const own = listings.map(({ product_id }) => product_id);
  const [rows, english] = await Promise.all([
    own.length > 0 ? readListingRows(container, own) : [],
    readEnglishTexts(container, own),
  ]);
  return rows.flatMap((row) => {
    const listing = listings.find(({ product_id }) => product_id === row.id);
    if (!listing) return [];
    const snapshot = listingSnapshot(row, english.get(row.id));
    const { version, state } = listing;
    return [[row.handle, { product_id: row.id, version, state, snapshot }] as const];
  });
}
