import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { LISTING_MODULE } from "../modules/listing";
import type { ListingModuleService } from "../modules/listing/service";
import { MAX_LISTINGS } from "./listing-limits";

/** @throws MedusaError `not_allowed` with code `listings_full` */
export async function refuseWhenFull(
  container: MedusaContainer,
  cooperativeId: string,
  more: number,
): Promise<void> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const rows = await service.countByState(cooperativeId);
  const count = rows.filter(({ state }) => state !== "removed").reduce((sum, row) => sum + row.count, 0);
  if (count + more > MAX_LISTINGS) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      `A cooperative has at most ${MAX_LISTINGS} listings; remove some first`,
      "listings_full",
    );
  }
}
