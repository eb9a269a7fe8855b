import type { MedusaContainer } from "@medusajs/framework/types";
import { forgetOldImports } from "../import/open-import";
import { claimRun } from "../import/run-import";
import { LISTING_MODULE } from "../modules/listing";
import { type ListingModuleService, STALE_SECONDS } from "../modules/listing/service";

const MONTH = 31 * 24 * 3_600_000;

/** Takes over imports whose process died: one that was writing goes on, one that was taking back goes on doing that. */
export default async function finishListingImports(container: MedusaContainer): Promise<void> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const silent = new Date(Date.now() - STALE_SECONDS * 1000);
  const stale = await service.listListingImports(
    { status: ["applying", "undoing"], heartbeat_at: { $lt: silent } },
    { select: ["id", "status"], order: { id: "ASC" }, take: 10 },
  );
  for (const { id, status } of stale) {
    const run = await claimRun(container, id, status as "applying" | "undoing");
    await run?.();
  }
  await forgetOldImports(container, new Date(Date.now() - MONTH));
}

export const config = { name: "finish-listing-imports", schedule: "* * * * *" };
