import { deleteProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { adoptListings } from "../listing/adopt-listings";
import { finishChange } from "../listing/finish-change";
import type { PendingChange } from "../listing/pending-change";
import { LISTING_MODULE } from "../modules/listing";
import type { ListingModuleService } from "../modules/listing/service";

/** Changes that one run takes; the rest wait for the next. */
const BATCH = 50;
/** Milliseconds after which a product that nobody owns is no longer being made. */
const HALF_MADE_AFTER = 15 * 60_000;

/** Finishes what a process that died had begun: changes of listings, and products that never got an owner. */
export default async function finishListingChanges(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  for (const { product_id, pending } of await service.takeStaleChanges(BATCH)) {
    try {
      await finishChange(container, product_id, pending as unknown as PendingChange);
    } catch (error) {
      logger.error(`the change of listing ${product_id} could not be finished`, error as Error);
    }
  }
  await clearHalfMade(container);
  await adoptListings(container);
}

/** Products of a creation that was killed before their owner was linked: nobody has ever seen them. */
async function clearHalfMade(container: MedusaContainer): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "cooperative.id"],
    filters: {
      external_id: { $like: "listing:%" },
      created_at: {
        $lt: new Date(Date.now() - HALF_MADE_AFTER),
        $gt: new Date(Date.now() - 100 * HALF_MADE_AFTER),
      },
    } as never,
    pagination: { take: 500, skip: 0, order: { created_at: "DESC" } },
  });
  const ids = (data as unknown as { id: string; cooperative: { id: string } | null }[])
    .filter(({ cooperative }) => !cooperative)
    .map(({ id }) => id);
  if (ids.length === 0) return;
  await deleteProductsWorkflow(container).run({ input: { ids } });
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  await service.deleteListings({ product_id: ids } as never);
}

export const config = { name: "finish-listing-changes", schedule: "*/5 * * * *" };
