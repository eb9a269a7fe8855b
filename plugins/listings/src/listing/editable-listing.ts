import type { MedusaContainer } from "@medusajs/framework/types";
import { RefusalError } from "@pasar-sentra/foundation/errors/refusal-error";
import type { ListingRecord } from "../modules/listing/service";
import type { ActingProducer } from "@pasar-sentra/cooperatives/staff/acting-producer";
import { ownListing } from "./own-listing";
import { mayEdit } from "./read-listing";

/**
 * The listing of a product if this producer may change it now. For other plugins too: whoever keeps something of a
 * product (pictures, certificates) asks here first.
 * @throws MedusaError `not_found` for another's; RefusalError 409 `listing_not_editable` while the operator looks at
 * it, and for members once it is no draft any more
 */
export async function editableListing(
  container: MedusaContainer,
  { cooperative, role }: ActingProducer,
  productId: string,
): Promise<ListingRecord> {
  const listing = await ownListing(container, cooperative.id, productId);
  if (mayEdit(listing, role)) return listing;
  throw new RefusalError(
    409,
    "listing_not_editable",
    `A listing that is ${listing.state} can't be changed by a ${role}`,
    { state: listing.state },
  );
}
