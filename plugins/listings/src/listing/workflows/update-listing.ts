import { emitEventStep } from "@medusajs/medusa/core-flows";
import {
  createStep,
  createWorkflow,
  StepResponse,
  transform,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { checkReferences } from "../check-codes";
import { versionConflict } from "../listing-errors";
import type { ParsedListing } from "../listing-input";
import type { ListingSnapshot } from "../listing-snapshot";
import { readSnapshot } from "../read-listing";
import { recordContent } from "../record-change";
import { writeContent } from "../write-content";
import { LISTING_MODULE } from "../../modules/listing";
import type { ListingModuleService } from "../../modules/listing/service";
import type { HistoryActor } from "@pasar-sentra/foundation/history/history-actor";

export interface UpdateListingInput {
  product_id: string;
  /** The version that the editor saw. */
  version: number;
  listing: ParsedListing;
  actor: HistoryActor;
  /** For the history, such as the name of the file that it came from. */
  reason?: string | null;
}

interface Claimed extends UpdateListingInput {
  before: ListingSnapshot;
}

/** Takes the listing for this change; from here on a process that dies leaves the change to the job. */
const claimListingStep = createStep(
  "claim-listing",
  async ({ product_id, version, listing, actor, reason = null }: UpdateListingInput, { container }) => {
    const { row, snapshot } = await readSnapshot(container, product_id);
    await checkReferences(container, row.cooperative?.slug ?? "", [changedCodes(listing, snapshot)]);
    checkStockSeen(listing, snapshot);
    const service = container.resolve<ListingModuleService>(LISTING_MODULE);
    const target = withCodes(listing, snapshot);
    const pending = { kind: "content", before: snapshot, target, actor, reason, version: version + 1 };
    if (!(await service.claimChange(product_id, version, pending))) throw versionConflict(null);
    return new StepResponse<Claimed, { product_id: string; version: number }>(
      { product_id, version, listing: target, actor, reason, before: snapshot },
      { product_id, version },
    );
  },
  async (claimed, { container }) => {
    if (!claimed) return;
    const service = container.resolve<ListingModuleService>(LISTING_MODULE);
    await service.releaseChange(claimed.product_id, claimed.version);
  },
);

/** Codes that stay are not looked up: they are this listing's own. */
function changedCodes(listing: ParsedListing, { variants }: ListingSnapshot): ParsedListing {
  const codeOf = new Map(variants.map(({ id, code }) => [id, code]));
  return {
    ...listing,
    variants: listing.variants.map((variant) =>
      variant.id && codeOf.get(variant.id) === variant.code ? { ...variant, code: "" } : variant,
    ),
  };
}

/** A variant without a code keeps the one that it has. */
function withCodes(listing: ParsedListing, { variants }: ListingSnapshot): ParsedListing {
  const codeOf = new Map(variants.map(({ id, code }) => [id, code]));
  return {
    ...listing,
    variants: listing.variants.map((variant) => ({
      ...variant,
      code: variant.code || codeOf.get(variant.id ?? "") || "",
    })),
  };
}

/** An editor who did not touch the stock does not set it back to what it was when the page was opened. */
function checkStockSeen(listing: ParsedListing, { variants }: ListingSnapshot): void {
  const stockOf = new Map(variants.map(({ id, stock }) => [id, stock]));
  for (const variant of listing.variants) {
    if (!variant.id || variant.stock_seen === undefined) continue;
    const present = stockOf.get(variant.id);
    if (present === undefined || present === variant.stock_seen) continue;
    if (variant.stock === variant.stock_seen) variant.stock = present;
    else throw versionConflict(null, "The stock was changed in the meantime");
  }
}

const writeListingStep = createStep(
  "write-listing",
  async (claimed: Claimed, { container }) => {
    try {
      await writeContent(container, claimed.product_id, claimed.listing);
    } catch (error) {
      await writeContent(container, claimed.product_id, claimed.before);
      throw error;
    }
    return new StepResponse(claimed.product_id, claimed);
  },
  async (claimed, { container }) => {
    if (claimed) await writeContent(container, claimed.product_id, claimed.before);
  },
);

const recordListingStep = createStep("record-listing", async (claimed: Claimed, { container }) => {
  await recordContent(container, claimed.product_id, {
    kind: "content",
    before: claimed.before,
    target: claimed.listing,
    actor: claimed.actor,
    reason: claimed.reason ?? null,
    version: claimed.version + 1,
  });
  return new StepResponse(claimed.product_id);
});

/**
 * Changes a listing as a whole and writes its history. Of two editors at once the second gets 409
 * `version_conflict`. When it fails, the listing is again what it was; when the process dies, the job
 * `finish-listing-changes` finishes it. Emits `listing.updated` `{ id }`.
 *
 * @throws RefusalError `version_conflict` (409), `stock_below_reserved` (409); MedusaError `invalid_data`
 */
export const updateListingWorkflow = createWorkflow("update-listing", (input: UpdateListingInput) => {
  const claimed = claimListingStep(input);
  writeListingStep(claimed);
  const id = recordListingStep(claimed);
  emitEventStep({ eventName: "listing.updated", data: transform(id, (product) => ({ id: product })) });
  return new WorkflowResponse(id);
});
