import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, Modules } from "@medusajs/framework/utils";
import { PRODUCT_INDEX } from "../catalogue/product-index-fields";
import { EVERYTHING, recordChange } from "../changes/record-change";
import { COOPERATIVE_INDEX } from "../origins/cooperative-index-fields";
import { SENTRA_INDEX } from "../origins/sentra-index-fields";
import { DISCOVERY_MODULE } from "../modules/discovery";
import type { DiscoveryModuleService } from "../modules/discovery/service";
import { PAGE_INDEX } from "../page/page-document";
import { replayChanges } from "./replay-changes";
import { onSeeded } from "./seed-progress";

/** How often progress is written down, milliseconds. */
const PROGRESS_MS = 1_000;
/** A rebuilding that has not said anything for so long has died with its process, milliseconds. */
const SILENT_MS = 120_000;

/** What cards and pages refer to comes before them. */
const INDEXES = [SENTRA_INDEX, COOPERATIVE_INDEX, PAGE_INDEX, PRODUCT_INDEX];

const serviceOf = (container: MedusaContainer): DiscoveryModuleService => container.resolve(DISCOVERY_MODULE);

/**
 * Builds all indexes anew beside those that answer, and swaps them when they are full; nothing is missing meanwhile.
 * Returns once it has begun; its progress is in the record.
 *
 * @returns the id of the record
 * @throws MedusaError `conflict` (409) while another one is at work
 */
export async function startRebuild(container: MedusaContainer, startedBy: string | null): Promise<string> {
  const id = await container
    .resolve(Modules.LOCKING)
    .execute("discovery:index-rebuild", () => createRecord(container, startedBy));
  void rebuild(container, id).catch((error: Error) =>
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`Rebuilding the indexes failed: ${error.message}`),
  );
  return id;
}

async function createRecord(container: MedusaContainer, started_by: string | null): Promise<string> {
  const service = serviceOf(container);
  for (const { id, updated_at } of await service.listIndexRebuilds({ status: "running" })) {
    if (Date.now() - new Date(updated_at).getTime() < SILENT_MS) {
      throw new MedusaError(MedusaError.Types.CONFLICT, "the indexes are being rebuilt already");
    }
    await finish(container, id, "its process ended");
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const counts = await Promise.all(
    // Products twice: each has a card and a page.
    ["product", "product", "sentra", "cooperative"].map(async (entity) => {
      const { metadata } = await query.graph({ entity, fields: ["id"], pagination: { take: 1, skip: 0 } });
      return metadata?.count ?? 0;
    }),
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (await service.createIndexRebuilds({ total, started_by })).id;
}

/** Reads and writes everything. Documents are fewer than records: drafts have none. */
async function rebuild(container: MedusaContainer, id: string): Promise<void> {
  const service = serviceOf(container);
  const search = container.resolve(Modules.SEARCH);
  let done = 0;
  onSeeded((documents) => {
    done += documents;
  });
  const timer = setInterval(() => {
    void service.updateIndexRebuilds({ id, done }).catch(() => undefined);
  }, PROGRESS_MS);
  try {
    const { cursor } = await service.changesSince(null);
    for (const index of INDEXES) await search.reindex({ index });
    await replayChanges(container, cursor);
    clearInterval(timer);
    await service.updateIndexRebuilds({ id, done });
    await finish(container, id, null);
    await recordChange(container, new Set([EVERYTHING]));
  } catch (error) {
    clearInterval(timer);
    await finish(container, id, (error as Error).message);
    throw error;
  } finally {
    clearInterval(timer);
    onSeeded(null);
  }
}

async function finish(container: MedusaContainer, id: string, error: string | null): Promise<void> {
  await serviceOf(container).updateIndexRebuilds({
    id,
    status: error === null ? "done" : "failed",
    error: error?.slice(0, 500) ?? null,
    finished_at: new Date(),
  });
}
