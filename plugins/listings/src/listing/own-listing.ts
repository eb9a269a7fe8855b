import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { LISTING_MODULE } from "../modules/listing";
import type { ListingModuleService, ListingRecord } from "../modules/listing/service";
import { adoptListings } from "./adopt-listings";

const PRODUCT_ID = /^prod_[0-9A-Za-z]{1,60}$/;

/**
 * The listing of a product if it is this cooperative's. A product from before listings gets its row here.
 * @throws MedusaError `not_found` for another's, a removed and an unknown one alike
 */
export async function ownListing(
  container: MedusaContainer,
  cooperativeId: string,
  productId: string,
): Promise<ListingRecord> {
  const listing = PRODUCT_ID.test(productId) ? await findListing(container, productId) : null;
  if (!listing || listing.cooperative_id !== cooperativeId || listing.state === "removed") {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Listing was not found");
  }
  return listing;
}

/** Of whatever cooperative, for operators. @throws MedusaError `not_found` */
export async function anyListing(container: MedusaContainer, productId: string): Promise<ListingRecord> {
  const listing = PRODUCT_ID.test(productId) ? await findListing(container, productId) : null;
  if (!listing || listing.state === "removed") {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Listing was not found");
  }
  return listing;
}

async function findListing(container: MedusaContainer, productId: string): Promise<ListingRecord | null> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const read = async () => (await service.listListings({ product_id: productId }, { take: 1 }))[0] ?? null;
  const known = await read();
  if (known) return known as ListingRecord;
  await adoptListings(container, { product_id: productId });
  return (await read()) as ListingRecord | null;
}
