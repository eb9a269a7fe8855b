import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import type { ImportProblem, ListingImportView } from "@pasar-sentra/wire/listing";
import { LISTING_MODULE } from "../modules/listing";
import type { ListingImportRecord, ListingModuleService } from "../modules/listing/service";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";

/** Problems that come with an import. */
const FIRST_PROBLEMS = 50;

/** @throws MedusaError `not_found` for another cooperative's */
export async function ownImport(
  container: MedusaContainer,
  cooperativeId: string,
  id: string,
): Promise<ListingImportRecord> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const [found] = await service.listListingImports({ id, cooperative_id: cooperativeId }, { take: 1 });
  if (!found) throw new MedusaError(MedusaError.Types.NOT_FOUND, "Import was not found");
  return found as ListingImportRecord;
}

export async function readImport(
  container: MedusaContainer,
  record: ListingImportRecord,
): Promise<ListingImportView> {
  return toImportView(record, (await readProblems(container, record.id, 0, FIRST_PROBLEMS)).problems);
}

/** A page of problems. @param from position of the first */
export async function readProblems(
  container: MedusaContainer,
  importId: string,
  from: number,
  limit: number,
): Promise<{ problems: ImportProblem[]; next: number | null }> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const rows = await service.listListingImportProblems(
    { import_id: importId, position: { $gte: from } },
    { order: { position: "ASC" }, take: limit + 1 },
  );
  const problems = rows.slice(0, limit).map(({ row, column, code, params }) => ({
    row,
    column,
    code,
    params: params as unknown as ImportProblem["params"],
  }));
  return { problems, next: rows.length > limit ? from + limit : null };
}

export function toImportView(record: ListingImportRecord, problems: ImportProblem[]): ListingImportView {
  const started = record.started_at ? new Date(record.started_at).getTime() : null;
  const until = new Date(record.finished_at ?? record.heartbeat_at ?? Date.now()).getTime();
  const seconds = started === null ? 0 : Math.max(0.001, (until - started) / 1000);
  return {
    id: record.id,
    file_name: record.file_name,
    status: record.status,
    rows: record.rows,
    listings_to_create: record.listings_to_create,
    listings_to_update: record.listings_to_update,
    rows_done: record.rows_done,
    rows_per_second: started !== null && record.rows_done > 0 ? Math.round(record.rows_done / seconds) : null,
    problem_count: record.problem_count,
    problems,
    failure: record.failure,
    created_at: new Date(record.created_at).toISOString(),
    created_by: (record.actor as unknown as HistoryActor).actor_name,
    finished_at: record.finished_at ? new Date(record.finished_at).toISOString() : null,
  };
}
