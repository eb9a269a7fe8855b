import type { MedusaContainer } from "@medusajs/framework/types";
import type { ParsedListing } from "./listing-input";
import { listingOwner } from "./listing-owner";
import { readSnapshot } from "./read-listing";
import { shopPlaces } from "./shop-places";
import { writeListing } from "./write-listing";

/** Makes a listing look like `target`, whatever it looks like now. */
export async function writeContent(
  container: MedusaContainer,
  productId: string,
  target: ParsedListing,
): Promise<void> {
  const { row, snapshot } = await readSnapshot(container, productId);
  const [owner, places] = await Promise.all([listingOwner(container, row), shopPlaces(container)]);
  await writeListing(container, { row, current: snapshot, target, owner, places });
}
