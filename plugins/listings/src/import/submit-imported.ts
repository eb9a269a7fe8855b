import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import type { ImportSubmission, SubmissionProblem } from "@pasar-sentra/wire/listing";
import { LISTING_MODULE } from "../modules/listing";
import type { ListingImportRecord, ListingModuleService, ListingRecord } from "../modules/listing/service";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";
import type { Locale } from "@pasar-sentra/foundation/locale/request-locale";
import { type FoundGap, gapsInLanguage } from "../listing/listing-rules";
import { changeListingStateWorkflow } from "../listing/workflows/change-listing-state";
import type { BatchUndo } from "./write-batch";

/** Listings that one request looks at. */
const MOST_LISTINGS = 50;

export const submissionSchema = z
  .object({ from: z.number().int().min(0).max(1_000_000).default(0) })
  .strict();

/**
 * Submits the drafts that an import made, a bounded part of them at a time. What is in review or on sale already is
 * passed over, so a second call, or one at the same moment, submits nothing twice. What an operator has returned
 * waits for a person: its reason is to be read first.
 */
export async function submitImported(
  container: MedusaContainer,
  { id, cooperative_id }: Pick<ListingImportRecord, "id" | "cooperative_id">,
  from: number,
  actor: HistoryActor,
  locale: Locale,
): Promise<ImportSubmission> {
  const made = await externalIds(container, id);
  const listings = await listingsOf(container, cooperative_id, made.slice(from, from + MOST_LISTINGS));
  const outcome = { submitted: 0, passed_over: 0, problems: [] as SubmissionProblem[] };
  for (const listing of listings) {
    if (listing.state !== "draft") {
      outcome.passed_over += 1;
      continue;
    }
    const problem = await submit(container, listing, actor, locale);
    if (problem === "passed_over") outcome.passed_over += 1;
    else if (problem) outcome.problems.push(problem);
    else outcome.submitted += 1;
  }
  const done = Math.min(made.length, from + MOST_LISTINGS);
  return { ...outcome, done, total: made.length, next: done < made.length ? done : null };
}

async function externalIds(container: MedusaContainer, importId: string): Promise<string[]> {
  const service = container.resolve<ListingModuleService>(LISTING_MODULE);
  const batches = await service.listListingImportBatches(
    { import_id: importId, status: "written" },
    { select: ["id", "undo"], order: { position: "ASC" }, take: null as unknown as number },
  );
  return batches.flatMap(({ undo }) => (undo as unknown as BatchUndo | null)?.external_ids ?? []);
}

/** Those that are still there, in the order of the file. */
async function listingsOf(
  container: MedusaContainer,
  cooperativeId: string,
  external_ids: string[],
): Promise<ListingRecord[]> {
  if (external_ids.length === 0) return [];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "product",
    fields: ["id", "external_id"],
    filters: { external_id: external_ids },
    pagination: { take: external_ids.length, skip: 0 },
  });
  const place = new Map(data.map(({ id, external_id }) => [id, external_ids.indexOf(external_id as string)]));
  const listings = (await container
    .resolve<ListingModuleService>(LISTING_MODULE)
    .listListings(
      { product_id: [...place.keys()], cooperative_id: cooperativeId },
      { take: external_ids.length },
    )) as ListingRecord[];
  return listings.sort((a, b) => (place.get(a.product_id) ?? 0) - (place.get(b.product_id) ?? 0));
}

/** What keeps a draft from being submitted; null when it is submitted. */
async function submit(
  container: MedusaContainer,
  { product_id, title, reason }: ListingRecord,
  actor: HistoryActor,
  locale: Locale,
): Promise<SubmissionProblem | "passed_over" | null> {
  if (reason) return { id: product_id, title, code: "returned", gaps: [] };
  const { errors } = await changeListingStateWorkflow(container).run({
    input: { product_id, action: "submit", reason: null, actor },
    throwOnError: false,
  });
  const error = errors?.[0]?.error as RefusedSubmission | undefined;
  if (!error) return null;
  if (error.code === "already_moved") return "passed_over";
  if (error.code === "listing_incomplete") {
    return {
      id: product_id,
      title,
      code: "listing_incomplete",
      gaps: gapsInLanguage(error.refusal?.fields.found ?? [], locale),
    };
  }
  if (error.code === "listing_state") return { id: product_id, title, code: "listing_state", gaps: [] };
  throw error;
}

type RefusedSubmission = Error & {
  code?: string;
  refusal?: { fields: { found?: FoundGap[] } };
};
