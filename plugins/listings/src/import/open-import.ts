import type { MedusaContainer } from "@medusajs/framework/types";
import { LISTING_MODULE } from "../modules/listing";
import type { ListingImportRecord, ListingModuleService } from "../modules/listing/service";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import type { ImportedListing } from "./assemble-listings";
import { BATCH_ROWS } from "@pasar-sentra/foundation/spreadsheet/import-limits";
import type { JudgedSpreadsheet } from "./judge-spreadsheet";

export interface OpenImportInput {
  cooperative_id: string;
  file_name: string;
  actor: HistoryActor;
  judged: JudgedSpreadsheet;
}

/** Problems that one statement inserts; the server answers others between two of them. */
const PAGE = 500;
/** Batches of some 200 rows each that one statement inserts. */
const BATCHES = 5;

/** Keeps the outcome of a dry run: problems, or what `apply` will write, in batches. Nothing is on sale by it. */
export async function openImport(
  service: ListingModuleService,
  { cooperative_id, file_name, actor, judged }: OpenImportInput,
): Promise<ListingImportRecord> {
  const isFine = judged.problem_count === 0;
  const fresh = judged.listings.filter(({ product_id }) => product_id === null);
  const opened = await service.createListingImports({
    cooperative_id,
    file_name: file_name.slice(0, 200),
    status: isFine ? "checked" : "refused",
    rows: judged.rows,
    listings_to_create: fresh.length,
    listings_to_update: judged.listings.length - fresh.length,
    problem_count: judged.problem_count,
    actor: actor as unknown as Record<string, unknown>,
  });
  const problems = judged.problems.map((problem, position) => ({
    ...problem,
    import_id: opened.id,
    position,
  }));
  for (let from = 0; from < problems.length; from += PAGE) {
    await service.createListingImportProblems(problems.slice(from, from + PAGE));
  }
  if (isFine) {
    const batches = inBatches(judged.listings).map((listings, position) => ({
      import_id: opened.id,
      position,
      rows: listings.reduce((sum, { rows }) => sum + rows.length, 0),
      listings: listings as unknown as Record<string, unknown>,
    }));
    for (let from = 0; from < batches.length; from += BATCHES) {
      await service.createListingImportBatches(batches.slice(from, from + BATCHES));
    }
  }
  return opened as ListingImportRecord;
}

/** Listings by the dozen: as many as hold some 200 rows; new and changed ones apart. */
export function inBatches(listings: readonly ImportedListing[]): ImportedListing[][] {
  const batches: ImportedListing[][] = [];
  for (const isNew of [true, false]) {
    let batch: ImportedListing[] = [];
    let rows = 0;
    for (const listing of listings.filter(({ product_id }) => (product_id === null) === isNew)) {
      if (batch.length > 0 && rows + listing.rows.length > BATCH_ROWS) {
        batches.push(batch);
        batch = [];
        rows = 0;
      }
      batch.push(listing);
      rows += listing.rows.length;
    }
    if (batch.length > 0) batches.push(batch);
  }
  return batches;
}

/** Imports and their journals that are older than a month are forgotten; the listings' own history stays. */
export async function forgetOldImports(container: MedusaContainer, before: Date): Promise<void> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const old = await service.listListingImports(
    { created_at: { $lt: before }, status: ["refused", "checked", "applied", "failed"] },
    { select: ["id"], take: 100 },
  );
  const ids = old.map(({ id }) => id);
  if (ids.length === 0) return;
  await service.deleteListingImportProblems({ import_id: ids } as never);
  await service.deleteListingImportBatches({ import_id: ids } as never);
  await service.deleteListingImports(ids);
}
