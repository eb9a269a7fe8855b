import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { COOPERATIVE_MODULE } from "@pasar-sentra/cooperatives/modules/cooperative";
import type { CooperativeModuleService } from "@pasar-sentra/cooperatives/modules/cooperative/service";
import type { ListingRow } from "./listing-row";
import type { ListingOwner } from "./product-input";

/** @throws MedusaError `unexpected_state` for a product that belongs to nobody */
export async function listingOwner(container: MedusaContainer, row: ListingRow): Promise<ListingOwner> {
  if (!row.cooperative) {
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `product ${row.id} belongs to no cooperative`);
  }
  return readOwner(container, row.cooperative.id);
}

/** @throws MedusaError `not_found` */
export async function readOwner(container: MedusaContainer, cooperativeId: string): Promise<ListingOwner> {
  const service = container.resolve<CooperativeModuleService>(COOPERATIVE_MODULE);
  const cooperative = await service.retrieveCooperative(cooperativeId, {
    select: ["id", "slug", "sentra_slug", "stock_location_id", "shipping_profile_id"],
  });
  const { id, slug, sentra_slug, stock_location_id, shipping_profile_id } = cooperative;
  return { id, slug, sentra_slug, stock_location_id, shipping_profile_id };
}
